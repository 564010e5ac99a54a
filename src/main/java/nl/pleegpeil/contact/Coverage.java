package nl.pleegpeil.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/** How many municipalities have an aandachtsfunctionaris today: the metric, for the month that lasts. */
@ApplicationScoped
class Coverage {

    static final String METRIC = "dekking_aandachtsfunctionarissen";

    /** Municipalities that have one, of all. */
    record Of(long held, long all) {
    }

    private final Metrics metrics;
    private final Clock clock;

    Coverage(Metrics metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    Of of(Scope scope, String area) {
        return metrics.answer(METRIC, today(scope, area)).rows().stream().findFirst().map(Coverage::counts).orElse(new Of(0, 0));
    }

    /** Of every area directly in this one that has municipalities, by code. */
    Map<String, Of> within(Scope scope, String area) {
        Map<String, Of> parts = new HashMap<>();
        List<MetricRow> rows = metrics.answer(METRIC, today(scope, area).by(Breakdown.AREA)).rows();
        rows.forEach(row -> parts.put(row.series(), counts(row)));
        return parts;
    }

    private MetricQuery today(Scope scope, String area) {
        Period month = Period.containing(LocalDate.now(clock), Grain.MONTH);
        return MetricQuery.yearly(scope, area).per(Grain.MONTH).between(month.from(), month.until());
    }

    private static Of counts(MetricRow row) {
        return new Of(Math.round(row.numerator()), Math.round(row.denominator()));
    }
}
