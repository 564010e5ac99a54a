package nl.pleegpeil.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import nl.pleegpeil.metric.DerivedMethod;
import nl.pleegpeil.metric.MetricOptions;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.statistics.XmrChart;
import nl.pleegpeil.statistics.XmrChart.Direction;
import nl.pleegpeil.statistics.XmrChart.JudgedPoint;
import nl.pleegpeil.statistics.XmrChart.Phase;
import nl.pleegpeil.statistics.XmrChart.Point;

/**
 * A control chart of any series: of the metric that the parameter {@code indicator} names, or of the indicator of that
 * name when there is no such metric.
 */
@ApplicationScoped
class ControlChartMethod implements DerivedMethod {

    /** The series that is shown when none is asked for. */
    static final String USUAL = "vervangingsratio";
    /** Of one point there are no limits. */
    private static final int LEAST_POINTS = 2;
    private static final String INDICATOR = "indicator";

    private final ComparisonTexts texts;
    private final SeriesNames names;

    ControlChartMethod(ComparisonTexts texts, SeriesNames names) {
        this.texts = texts;
        this.names = names;
    }

    @Override
    public String name() {
        return "control_chart";
    }

    @Override
    public Derived figures(MetricQuery query, BiFunction<String, MetricQuery, MetricResult> answers) {
        String asked = query.indicator().isEmpty() ? USUAL : query.indicator();
        MetricResult base = names.isMetric(asked) ? answers.apply(asked, query.showing("")) : answers.apply(INDICATOR, query.showing(asked));
        Map<String, List<MetricRow>> bySeries = new TreeMap<>();
        base.rows().stream().filter(row -> Period.parse(row.label()).isPresent())
                .forEach(row -> bySeries.computeIfAbsent(Objects.requireNonNullElse(row.series(), ""), series -> new ArrayList<>()).add(row));
        List<MetricRow> rows = new ArrayList<>();
        bySeries.values().forEach(series -> rows.addAll(judged(series, query.options())));
        return new Derived(rows, base.asOf());
    }

    private List<MetricRow> judged(List<MetricRow> rows, MetricOptions options) {
        Map<Period, MetricRow> known = new TreeMap<>();
        rows.stream().filter(row -> !row.hidden() && row.amount() != null && Double.isFinite(row.amount()))
                .forEach(row -> known.put(Period.parse(row.label()).orElseThrow(), row));
        List<Point> points = known.entrySet().stream().map(entry -> new Point(entry.getKey().from(), entry.getValue().amount())).toList();
        XmrChart chart = XmrChart.of(points, new XmrChart.Settings(direction(options), options.target(), phases(known, options),
                options.basePoints(), true));
        Map<Period, JudgedPoint> judged = new TreeMap<>();
        int index = 0;
        for (Period period : known.keySet()) {
            judged.put(period, chart.points().get(index++));
        }
        return rows.stream().sorted(Comparator.comparing(row -> Period.parse(row.label()).orElseThrow())).map(row -> {
            JudgedPoint point = judged.get(Period.parse(row.label()).orElseThrow());
            return point == null ? row.without() : row(row, point, chart, points.size());
        }).toList();
    }

    private MetricRow row(MetricRow row, JudgedPoint point, XmrChart chart, int points) {
        Phase phase = chart.phases().get(point.phase());
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("cl", phase.centre());
        measures.put("upl", phase.upper());
        measures.put("lpl", phase.lower());
        measures.put("nearUpper", phase.nearUpper());
        measures.put("nearLower", phase.nearLower());
        Map<String, String> words = new LinkedHashMap<>();
        words.put("label", point.label().text());
        words.put("pointType", point.type().text());
        words.put("variation", chart.variation().text());
        words.put("assurance", chart.assurance() == null ? "" : chart.assurance().text());
        words.put("trial", String.valueOf(phase.trial()));
        String note = points < LEAST_POINTS ? texts.tooFewPoints(LEAST_POINTS)
                : phase.trial() ? texts.trialLimits(phase.points(), XmrChart.SETTLED_POINTS) : "";
        return new MetricRow(row.label(), row.series(), row.amount(), null, null, null, null, null, row.status(), null, row.quality(),
                note, measures, false, null, row.source(), words);
    }

    private static Direction direction(MetricOptions options) {
        return switch (options.direction()) {
            case HIGHER -> Direction.INCREASE;
            case LOWER -> Direction.DECREASE;
            case NEUTRAL -> Direction.NEUTRAL;
        };
    }

    /** A day inside a period begins a new phase at the next point; one before the first does nothing. */
    private static Set<LocalDate> phases(Map<Period, MetricRow> known, MetricOptions options) {
        Set<LocalDate> begins = new HashSet<>();
        options.rebasedOn().forEach(day -> known.keySet().stream().map(Period::from).filter(first -> !first.isBefore(day)).findFirst()
                .ifPresent(begins::add));
        return begins;
    }
}
