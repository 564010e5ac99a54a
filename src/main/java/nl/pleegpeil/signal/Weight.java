package nl.pleegpeil.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How heavy it weighs, as the sender sees it. */
public enum Weight {
    LICHT,
    ZWAAR,
    /** So heavy that the family thinks of stopping. */
    STOPPEN;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Weight> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
