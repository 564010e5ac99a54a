package nl.pleegpeil.metric;

import java.time.LocalDate;
import java.util.Optional;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/**
 * What is asked of a metric.
 *
 * @param scope      who asks
 * @param area       code of the area
 * @param from       first day; null: from the first figure
 * @param until      first day after; null: up to the last figure
 * @param per        length of the periods
 * @param kind       bestand, netwerk, beide or onbekend (all kinds together)
 * @param provider   code of a provider; "" for all together
 * @param breakdown  one series per what
 * @param confidence level of the intervals, 0.5 to 0.9999
 * @param unit       gezin or persoon
 * @param indicator  name of an indicator, for metrics that show one; "" otherwise
 * @param options    what is asked of some metrics only
 */
public record MetricQuery(Scope scope, String area, LocalDate from, LocalDate until, Grain per, String kind,
        String provider, Breakdown breakdown, double confidence, String unit, String indicator,
        MetricOptions options) {

    /** One series per area, kind, provider, group, reason or year of start; NONE is one series. */
    public enum Breakdown {
        NONE(""), AREA("gebied"), KIND("soort"), PROVIDER("aanbieder"), GROUP("groep"), REASON("reden"), START_YEAR("startjaar");

        private final String code;

        Breakdown(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Breakdown> of(String code) {
            for (Breakdown breakdown : values()) {
                if (breakdown.code.equals(code)) {
                    return Optional.of(breakdown);
                }
            }
            return Optional.empty();
        }
    }

    public static final double USUAL_CONFIDENCE = 0.95;

    /** Per year, all kinds, all providers, in households, over all years. */
    public static MetricQuery yearly(Scope scope, String area) {
        return new MetricQuery(scope, area, null, null, Grain.YEAR, "onbekend", "", Breakdown.NONE, USUAL_CONFIDENCE, "gezin", "",
                MetricOptions.USUAL);
    }

    public MetricQuery in(String otherArea) {
        return new MetricQuery(scope, otherArea, from, until, per, kind, provider, breakdown, confidence, unit, indicator, options);
    }

    public MetricQuery of(String otherKind) {
        return new MetricQuery(scope, area, from, until, per, otherKind, provider, breakdown, confidence, unit, indicator, options);
    }

    public MetricQuery by(Breakdown other) {
        return new MetricQuery(scope, area, from, until, per, kind, provider, other, confidence, unit, indicator, options);
    }

    public MetricQuery per(Grain grain) {
        return new MetricQuery(scope, area, from, until, grain, kind, provider, breakdown, confidence, unit, indicator, options);
    }

    public MetricQuery between(LocalDate first, LocalDate firstAfter) {
        return new MetricQuery(scope, area, first, firstAfter, per, kind, provider, breakdown, confidence, unit, indicator, options);
    }

    public MetricQuery showing(String otherIndicator) {
        return new MetricQuery(scope, area, from, until, per, kind, provider, breakdown, confidence, unit, otherIndicator, options);
    }

    public MetricQuery with(MetricOptions others) {
        return new MetricQuery(scope, area, from, until, per, kind, provider, breakdown, confidence, unit, indicator, others);
    }

    /** With margins as everybody gets them who does not ask for others. */
    public MetricQuery withUsualConfidence() {
        return new MetricQuery(scope, area, from, until, per, kind, provider, breakdown, USUAL_CONFIDENCE, unit, indicator, options);
    }

    /** Whether the period begins in the time that is asked about. */
    public boolean includes(Period period) {
        return (from == null || !period.from().isBefore(from)) && (until == null || period.from().isBefore(until));
    }
}
