package nl.pleegpeil.firstweek;

import java.util.Locale;

/** What is done first, in this order. */
public enum FirstStep {
    /** Foster parents can reach the seat by mail or telephone. */
    CONTACT,
    /** Somebody takes over when the holder is away. */
    VERVANGER,
    /** No signal waits for a choice. */
    SIGNALEN,
    /** At least one of the points of what is arranged has an answer. */
    GEREGELD,
    /** No delivery is late. */
    LEVERINGEN,
    /** A dialogue session is planned, or was held in the last year. */
    SESSIE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
