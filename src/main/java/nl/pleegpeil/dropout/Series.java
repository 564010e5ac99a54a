package nl.pleegpeil.dropout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;

/**
 * Who says why families stopped. The series stand side by side. Where one figure is asked, of an area or a provider, it
 * is that of the first of these that says anything, and it is named.
 */
enum Series {
    PLEEGOUDERS, AANBIEDERS, AANDACHTSFUNCTIONARISSEN,
    /** Parents who think of stopping. They did not stop, so no figure of stops takes them for one. */
    DENKEN;

    /**
     * What one line of figures rests on.
     *
     * @param name  how the line is called: the series, or the area, kind or provider that it is of
     * @param facts of one series only
     */
    record Line(String name, Series series, List<Fact> facts) {
    }

    /** Whether parents answered themselves. */
    boolean isOfParents() {
        return this == PLEEGOUDERS || this == DENKEN;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Series of(Fact fact) {
        return Arrays.stream(values()).filter(one -> one.code().equals(fact.text("series"))).findFirst().orElseThrow();
    }

    /** The lines that a question asks for, parents first. */
    static List<Line> lines(List<Fact> facts, MetricQuery query) {
        boolean sideBySide = switch (query.breakdown()) {
            case NONE, GROUP, REASON, START_YEAR -> true;
            case AREA, KIND, PROVIDER -> false;
        };
        Map<String, Map<Series, List<Fact>>> found = new TreeMap<>();
        for (Fact fact : facts) {
            found.computeIfAbsent(sideBySide ? "" : fact.text(column(query.breakdown())), name -> new TreeMap<>())
                    .computeIfAbsent(of(fact), series -> new ArrayList<>()).add(fact);
        }
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, Map<Series, List<Fact>>> entry : new LinkedHashMap<>(found).entrySet()) {
            if (sideBySide) {
                entry.getValue().forEach((series, rows) -> lines.add(new Line(series.code(), series, rows)));
            } else {
                entry.getValue().entrySet().stream().filter(series -> series.getKey() != DENKEN).findFirst()
                        .ifPresent(first -> lines.add(new Line(entry.getKey(), first.getKey(), first.getValue())));
            }
        }
        return lines;
    }

    private static String column(Breakdown breakdown) {
        return breakdown == Breakdown.AREA ? "area_code" : breakdown == Breakdown.KIND ? "kind" : "provider_code";
    }
}
