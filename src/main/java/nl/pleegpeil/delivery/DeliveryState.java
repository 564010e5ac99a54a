package nl.pleegpeil.delivery;

/** How an expected delivery stands on a day. */
public enum DeliveryState {
    RECEIVED("ontvangen", "ja"),
    /** Received, and every count is 0. */
    NIL("nihil", "ja"),
    /** Nothing came, and the deadline has passed. */
    LATE("te_laat", "let-op"),
    /** Nothing came, and there is still time. */
    NOT_YET("nog_niet", "klok");

    private final String code;
    private final String shape;

    DeliveryState(String code, String shape) {
        this.code = code;
        this.shape = shape;
    }

    /** The word for programs. */
    public String code() {
        return code;
    }

    /** Name of the shape that stands beside the word, so that colour is never needed. */
    public String shape() {
        return shape;
    }

    public boolean isLate() {
        return this == LATE;
    }
}
