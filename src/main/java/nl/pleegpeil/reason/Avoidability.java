package nl.pleegpeil.reason;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether families that stop for a reason could have been kept (vermijdbaar). */
public enum Avoidability {
    JA("vermijdbaar"), DEELS("deels"), NEE("natuurlijk"), ONBEKEND("onbekend");

    private final String cause;

    Avoidability(String cause) {
        this.cause = cause;
    }

    /** As stored and imported: ja, deels, nee, onbekend. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cause of a spell that ended for it: vermijdbaar, deels, natuurlijk, onbekend. */
    public String cause() {
        return cause;
    }

    public static Optional<Avoidability> of(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
}
