package nl.pleegpeil.shared;

/** A request that cannot be answered as asked. Title and detail are Dutch, for the person or program that asked. */
public class Refusal extends RuntimeException {

    private final int status;
    private final String title;

    public Refusal(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** The question itself is wrong. */
    public static Refusal badRequest(String detail) {
        return new Refusal(400, "De vraag klopt niet", detail);
    }

    /** There is no such thing. */
    public static Refusal notFound(String detail) {
        return new Refusal(404, "Niet gevonden", detail);
    }

    /** HTTP status, 400 to 499. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return getMessage();
    }
}
