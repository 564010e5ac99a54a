package nl.pleegpeil.dropout;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.WholeMethod;
import nl.pleegpeil.reason.ReasonGroup;
import nl.pleegpeil.reason.StopReason;

/**
 * Of every 100 stops how many for each reason: as the main one, contributing, or either. Every reason has a row, also
 * with nought, in the order of the codes: which rows there are and how they are ordered tells nothing of a withheld count.
 */
@ApplicationScoped
class ReasonShares implements WholeMethod {

    private static final List<String> GROUPS = Arrays.stream(ReasonGroup.values()).map(Enum::name).toList();

    private final DropoutTexts texts;

    ReasonShares(@Localized("nl") DropoutTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reasons";
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        // Below the region a reason of its own would point to a family.
        boolean isBelowRegion = facts.stream().anyMatch(fact -> fact.text("area_kind").equals("gemeente"));
        boolean grouped = isBelowRegion || query.breakdown() == Breakdown.GROUP;
        String note = isBelowRegion && query.breakdown() != Breakdown.GROUP ? texts.onlyGroups() : "";
        return grouped ? rows(facts, query, GROUPS, code -> code.substring(0, 1), note)
                : rows(facts, query, StopReason.inForce().stream().map(reason -> reason.code).toList(), UnaryOperator.identity(), note);
    }

    static List<MetricRow> rows(List<Fact> facts, MetricQuery query, List<String> labels, UnaryOperator<String> labelOf, String note) {
        List<MetricRow> rows = new ArrayList<>();
        for (Series.Line line : Series.lines(facts, query)) {
            long all = line.facts().stream().mapToLong(fact -> fact.count("amount")).sum();
            for (String label : labels) {
                rows.add(row(line, label, all, labelOf, note));
            }
        }
        return rows;
    }

    private static MetricRow row(Series.Line line, String label, long all, UnaryOperator<String> labelOf, String note) {
        long main = 0;
        long contributing = 0;
        long either = 0;
        for (Fact fact : line.facts()) {
            boolean isMain = label.equals(labelOf.apply(fact.text("main_reason")));
            // Two reasons of one group that contributed to one stop are one stop.
            boolean contributes = Stream.of("contributing_1", "contributing_2", "contributing_3").map(fact::text)
                    .filter(code -> !code.isEmpty()).map(labelOf).anyMatch(label::equals);
            long amount = Objects.requireNonNull(fact.count("amount"));
            main += isMain ? amount : 0;
            contributing += contributes ? amount : 0;
            either += isMain || contributes ? amount : 0;
        }
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("main", (double) main);
        measures.put("contributing", (double) contributing);
        measures.put("both", (double) either);
        return new MetricRow(label, line.name(), 100.0 * main / all, null, null, (double) main, (double) all, all, MetricRow.OK, null,
                Map.of(), note, measures, false, null, List.of(line.series().code()));
    }
}
