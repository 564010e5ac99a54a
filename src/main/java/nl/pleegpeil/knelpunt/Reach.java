package nl.pleegpeil.knelpunt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a Knelpunt reaches. */
public enum Reach {
    GEZIN,
    GEMEENTE,
    REGIO,
    LANDELIJK;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reach> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
