package nl.pleegpeil.shared;

/**
 * Why a request was refused or failed, as RFC 9457 describes it. Programs get it as {@value #MEDIA_TYPE}; people get
 * the same title and detail on a page. An endpoint throws a {@link Refusal}; this is what becomes of it.
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
}
