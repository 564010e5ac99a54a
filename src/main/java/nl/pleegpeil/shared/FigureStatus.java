package nl.pleegpeil.shared;

import java.util.Arrays;
import java.util.Optional;

/** How firm a figure is, from firm to disputed; of several figures the least firm decides. */
public enum FigureStatus {
    /** It stands like this in a public source. */
    PUBLISHED("gepubliceerd"),
    /** The source may still change it. */
    PROVISIONAL("voorlopig"),
    /** Computed from other figures. */
    DERIVED("afgeleid"),
    /** Sources contradict one another. */
    CONTESTED("betwist");

    private final String code;

    FigureStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public FigureStatus orLessFirm(FigureStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public static Optional<FigureStatus> of(String code) {
        return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
    }
}
