package nl.pleegpeil.web;

import java.util.Arrays;

/** The ways in which a request can fail, each with its HTTP status; the texts are in {@code errors_nl.properties}. */
public enum Mishap {
    BAD_REQUEST(400), NOT_SIGNED_IN(401), FORBIDDEN(403), NOT_FOUND(404), METHOD_NOT_ALLOWED(405), NOT_ACCEPTABLE(406),
    CONFLICT(409), TOO_LARGE(413), ADDRESS_TOO_LONG(414), UNSUPPORTED_TYPE(415), MISDIRECTED(421), NOT_PROCESSABLE(422),
    TOO_OFTEN(429), HEADERS_TOO_LARGE(431), INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    Mishap(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The mishap with this status; a status without one is told as a bad request (4xx) or as our fault (5xx). */
    public static Mishap of(int status) {
        return Arrays.stream(values()).filter(mishap -> mishap.status == status).findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }
}
