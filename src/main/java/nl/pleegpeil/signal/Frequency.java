package nl.pleegpeil.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often it happens, as the sender sees it. */
public enum Frequency {
    EEN_KEER,
    VAKER,
    VOORTDUREND;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Frequency> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
