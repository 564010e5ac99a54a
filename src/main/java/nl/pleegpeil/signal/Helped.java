package nl.pleegpeil.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the sender says of the answer. */
public enum Helped {
    JA,
    DEELS,
    NEE;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Helped> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
