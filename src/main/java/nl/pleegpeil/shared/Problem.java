package nl.pleegpeil.shared;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Why a request was refused or failed, as RFC 9457 describes it. Programs get it as {@value #MEDIA_TYPE}; people get
 * the same title and detail on a page.
 *
 * @param type   a URI that names the kind of problem; {@code about:blank} when the status says it all
 * @param title  Dutch, short, the same for every problem of this kind
 * @param status the HTTP status, 400 to 599
 * @param detail Dutch: what is wrong this time and how to mend it; never free text of a user, never internals
 */
public record Problem(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("No error status: " + status);
        }
    }

    public static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail);
    }

    /** The answer for a program. */
    public Response asResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /** To throw from an endpoint: under /api it becomes problem+json, elsewhere a page. */
    public WebApplicationException asException() {
        return new WebApplicationException(title, asResponse());
    }
}
