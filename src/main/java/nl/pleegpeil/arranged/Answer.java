package nl.pleegpeil.arranged;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether something is arranged. */
public enum Answer {
    JA, DEELS, NEE,
    /** Somebody looked and could not tell; a point without any answer reads the same. */
    ONBEKEND;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Answer> of(String code) {
        return Arrays.stream(values()).filter(answer -> answer.code().equals(code)).findFirst();
    }
}
