package nl.pleegpeil.spell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a stop could have been prevented. */
public enum StopCause {
    /** It could. */
    VERMIJDBAAR,
    /** In part. */
    DEELS,
    /** It could not: children grew up, the family moved. */
    NATUURLIJK,
    /** Not registered. A cause of its own: never spread over the others. */
    ONBEKEND;

    /** As delivered and shown: vermijdbaar. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StopCause> of(String code) {
        return Arrays.stream(values()).filter(cause -> cause.code().equals(code)).findFirst();
    }
}
