package nl.pleegpeil.shared;

import java.util.Arrays;
import java.util.Optional;

/** How long a period is: the Dutch word that parameters and pages use, and its length in months. */
public enum Grain {
    YEAR("jaar", 12), HALF_YEAR("halfjaar", 6), QUARTER("kwartaal", 3), MONTH("maand", 1);

    private final String code;
    private final int months;

    Grain(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** The word in parameters, files and tables: jaar, halfjaar, kwartaal or maand. */
    public String code() {
        return code;
    }

    public int months() {
        return months;
    }

    public static Optional<Grain> of(String code) {
        return Arrays.stream(values()).filter(grain -> grain.code.equals(code)).findFirst();
    }
}
