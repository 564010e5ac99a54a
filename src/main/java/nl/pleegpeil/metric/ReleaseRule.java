package nl.pleegpeil.metric;

import java.util.Optional;

/** What kind of figures a metric gives, which decides who may see them and in what form: header {@code release}. */
public enum ReleaseRule {
    /** Counts of households: in- and outflow, stock. */
    COUNTS("tellingen"),
    /** A breakdown of households by reason, cause or group. */
    BREAKDOWN("uitsplitsing"),
    /** A breakdown of which nothing is public: whoever has a seat sees it of their own area. */
    CLOSED_BREAKDOWN("uitsplitsing_besloten"),
    /** A ratio of two counts of households. */
    RATIO("verhouding"),
    /** What people answered. */
    SURVEY("enquete"),
    /** Survival and cumulative incidence. */
    SURVIVAL("overleving"),
    /** Signals by category. */
    SIGNALS("signalen"),
    /** Tells nothing of families, such as a register of functions: everybody may see every figure as it is. */
    OPEN("openbaar");

    private final String code;

    ReleaseRule(String code) {
        this.code = code;
    }

    /** The word in a metric file. */
    public String code() {
        return code;
    }

    static Optional<ReleaseRule> of(String code) {
        for (ReleaseRule rule : values()) {
            if (rule.code.equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
