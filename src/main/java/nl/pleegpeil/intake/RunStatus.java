package nl.pleegpeil.intake;

import java.util.Locale;

/** How an import stands or ended. */
public enum RunStatus {
    /** It is being worked on. */
    BEZIG,
    /** The figures are in, or on a trial could be. */
    GELUKT,
    /** Refused because of errors: nothing is stored. */
    GEWEIGERD,
    /** The service stopped or failed on the way: nothing is stored. */
    AFGEBROKEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
