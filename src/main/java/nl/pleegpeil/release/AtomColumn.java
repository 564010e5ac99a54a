package nl.pleegpeil.release;

import java.util.Arrays;
import java.util.List;

/** The columns of the fixed grid of atoms. No other count of families is ever made public. */
public enum AtomColumn {
    /** Families that began in the year. */
    IN("in"),
    /** Families that stopped for a reason that could, or could in part, have been prevented. */
    OUT_AVOIDABLE("out_avoidable"),
    /** Families that stopped for a reason nobody could do anything about. */
    OUT_NATURAL("out_natural"),
    /** Families that stopped for a reason nobody wrote down. */
    OUT_UNKNOWN("out_unknown"),
    /** Families at the opening of the first year that was ever released. */
    STOCK_BEGIN("stock_begin");

    static final List<AtomColumn> OUT = List.of(OUT_AVOIDABLE, OUT_NATURAL, OUT_UNKNOWN);

    private final String code;

    AtomColumn(String code) {
        this.code = code;
    }

    /** As stored. */
    public String code() {
        return code;
    }

    static AtomColumn of(String code) {
        return Arrays.stream(values()).filter(column -> column.code.equals(code)).findFirst().orElseThrow();
    }
}
