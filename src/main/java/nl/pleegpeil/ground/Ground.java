package nl.pleegpeil.ground;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On what legal ground data per family are used (AVG, article 6). */
public enum Ground {
    /** A task in the public interest that a law gives the municipality. */
    WETTELIJKE_TAAK,
    /** The families agreed. */
    TOESTEMMING,
    /** Statistics for which the original purpose leaves room. */
    STATISTIEK;

    /** As stored and sent: wettelijke_taak. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Ground> of(String code) {
        return Arrays.stream(values()).filter(ground -> ground.code().equals(code)).findFirst();
    }
}
