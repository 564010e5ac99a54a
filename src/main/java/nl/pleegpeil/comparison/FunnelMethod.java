package nl.pleegpeil.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.pleegpeil.access.Scope.Audience;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.metric.DerivedMethod;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.statistics.FunnelPlot;
import nl.pleegpeil.statistics.FunnelPlot.JudgedUnit;
import nl.pleegpeil.statistics.FunnelPlot.Unit;

/**
 * The municipalities of a region beside one another: new families per 100 that stopped, over all years asked about
 * together. Asked of a municipality, it is about its region. In order of size, which says nothing about who does well.
 */
@ApplicationScoped
class FunnelMethod implements DerivedMethod {

    /** Fewer municipalities say nothing about a spread. */
    static final int LEAST_UNITS = 3;
    private static final String STARTED = "instroom";
    private static final String STOPPED = "uitstroom";

    private record Counts(double started, double stopped) {
    }

    private final ComparisonTexts texts;
    private final NamingSettings naming;

    FunnelMethod(ComparisonTexts texts, NamingSettings naming) {
        this.texts = texts;
        this.naming = naming;
    }

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public Derived figures(MetricQuery query, BiFunction<String, MetricQuery, MetricResult> answers) {
        AreaTree tree = AreaTree.inForce();
        String region = tree.upward(query.area()).stream().filter(area -> area.kindOfArea() != AreaKind.MUNICIPALITY)
                .findFirst().map(area -> area.code).orElse(query.area());
        MetricQuery beside = query.in(region).by(Breakdown.AREA);
        MetricResult started = answers.apply(STARTED, beside);
        MetricResult stopped = answers.apply(STOPPED, beside);
        Map<String, Counts> counts = counts(started.rows(), stopped.rows());
        List<Unit> units = counts.entrySet().stream()
                .map(entry -> FunnelPlot.ratioUnit(entry.getKey(), (long) entry.getValue().started(), (long) entry.getValue().stopped()))
                .filter(unit -> unit.denominator() > 0)
                .sorted(Comparator.comparingDouble(Unit::denominator).thenComparing(Unit::name)).toList();
        Instant asOf = Stream.of(started.asOf(), stopped.asOf()).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
        if (units.size() < LEAST_UNITS) {
            return new Derived(List.of(), asOf);
        }
        boolean named = naming.named().orElse(List.of()).contains(region);
        FunnelPlot plot = FunnelPlot.ratio(units);
        List<MetricRow> rows = new ArrayList<>();
        for (JudgedUnit unit : plot.units()) {
            boolean own = unit.name().equals(query.area()) || query.scope().audienceFor(unit.name(), "") == Audience.OWN;
            String label = own || named ? tree.find(unit.name()).map(area -> area.name).orElse(unit.name()) : texts.other(rows.size() + 1);
            rows.add(row(label, unit.name().equals(query.area()), unit, plot, counts.get(unit.name())));
        }
        return new Derived(rows, asOf);
    }

    /** Sums of the periods in which both are shown. */
    private static Map<String, Counts> counts(List<MetricRow> started, List<MetricRow> stopped) {
        Map<List<String>, Double> ended = new LinkedHashMap<>();
        stopped.stream().filter(row -> row.amount() != null && row.series() != null)
                .forEach(row -> ended.put(List.of(row.series(), row.label()), row.amount()));
        Map<String, Counts> counts = new TreeMap<>();
        for (MetricRow row : started) {
            Double other = row.series() == null ? null : ended.get(List.of(row.series(), row.label()));
            if (row.amount() != null && other != null) {
                counts.merge(row.series(), new Counts(row.amount(), other),
                        (one, more) -> new Counts(one.started() + more.started(), one.stopped() + more.stopped()));
            }
        }
        return counts;
    }

    private MetricRow row(String label, boolean marked, JudgedUnit unit, FunnelPlot plot, Counts counts) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("l998", unit.limits() == null ? null : Double.valueOf(unit.limits().l998()));
        measures.put("l95", unit.limits() == null ? null : Double.valueOf(unit.limits().l95()));
        measures.put("u95", unit.limits() == null ? null : Double.valueOf(unit.limits().u95()));
        measures.put("u998", unit.limits() == null ? null : Double.valueOf(unit.limits().u998()));
        measures.put("phi", plot.phi());
        measures.put("benchmark", plot.benchmark());
        Map<String, String> words = new LinkedHashMap<>();
        words.put("flag", unit.flag().name());
        words.put("own", String.valueOf(marked));
        String note = plot.overdispersed() ? texts.spreadIsWide() + " " + texts.differenceIsNoEffect() : texts.differenceIsNoEffect();
        return new MetricRow(label, null, unit.amount(), null, null, counts.started(), counts.stopped(), (long) unit.denominator(),
                unit.amount() == null ? "NO_LEAVERS" : MetricRow.OK, null, Map.of(), note, measures, false, null, List.of(), words);
    }
}
