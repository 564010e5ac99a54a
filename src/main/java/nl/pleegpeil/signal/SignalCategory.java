package nl.pleegpeil.signal;

import java.util.Arrays;
import java.util.Optional;

/** What a signal or a Knelpunt is about; the Dutch words are in {@code messages/signal_nl.properties}. */
public enum SignalCategory {
    K01, K02, K03, K04, K05, K06, K07, K08,
    K09, K10, K11, K12, K13, K14, K15, K16,
    K17, K18, K19, K20, K21, K22, K99;

    /** As stored and imported. */
    public String code() {
        return name();
    }

    public static Optional<SignalCategory> of(String code) {
        return Arrays.stream(values()).filter(category -> category.name().equals(code)).findFirst();
    }
}
