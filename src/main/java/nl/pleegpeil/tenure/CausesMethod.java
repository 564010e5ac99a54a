package nl.pleegpeil.tenure;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.WholeMethod;
import nl.pleegpeil.spell.StopCause;
import nl.pleegpeil.statistics.CumulativeIncidence;
import nl.pleegpeil.statistics.CumulativeIncidence.Observation;
import nl.pleegpeil.statistics.StockFlow;
import nl.pleegpeil.statistics.StockFlow.Spell;

/** The share of families that stopped within so many years, per cause. The causes and who stays add up to all. */
@ApplicationScoped
class CausesMethod implements WholeMethod {

    private static final List<String> CAUSES = Arrays.stream(StopCause.values()).map(StopCause::code).toList();

    private final SpellBook book;
    private final TenureTexts texts;

    CausesMethod(SpellBook book, @Localized("nl") TenureTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "cumulative_incidence";
    }

    @Override
    public Origin origin() {
        return Origin.SPELLS;
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        if (query.breakdown() != Breakdown.NONE && query.breakdown() != Breakdown.REASON) {
            throw SeriesOf.refused(query.breakdown());
        }
        return book.around(query.area()).map(spells -> spells.answer(SeriesOf.key(name(), query), () -> workOut(query, spells)))
                .orElse(List.of());
    }

    private List<MetricRow> workOut(MetricQuery query, CountrySpells spells) {
        SeriesOf all = SeriesOf.asked(query.by(Breakdown.NONE), spells).get(0);
        Optional<StockFlow.Period> window = SurvivalMethod.window(query, spells, all);
        if (window.isEmpty()) {
            return List.of();
        }
        List<Spell> national = spells.flow(query.options().bridgeDays()).merged(StockFlow.Scope.country()).stream()
                .filter(all.within()).toList();
        List<Observation> seen = CumulativeIncidence.observe(national, window.get(), reason -> book.causeOf(reason).code());
        CumulativeIncidence curves = CumulativeIncidence.of(seen, CAUSES, query.confidence());
        List<MetricRow> rows = new ArrayList<>();
        for (String cause : CAUSES) {
            for (int year = 1; year <= SurvivalMethod.LONGEST_YEARS; year++) {
                CumulativeIncidence.Estimate at = curves.at(cause, year);
                if (at.share() == null && year > SurvivalMethod.YEARS_ALWAYS) {
                    break;
                }
                rows.add(row(query, cause, year, at, seen));
            }
        }
        return List.copyOf(rows);
    }

    private MetricRow row(MetricQuery query, String cause, int year, CumulativeIncidence.Estimate at, List<Observation> seen) {
        double time = year * StockFlow.DAYS_PER_YEAR;
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("se", SurvivalMethod.percent(at.se()));
        measures.put("atRisk", (double) seen.stream().filter(one -> one.entry() < time && one.exit() >= time).count());
        measures.put("exits", (double) seen.stream().filter(one -> cause.equals(one.cause())).count());
        measures.put("exitsAll", (double) seen.stream().filter(one -> one.cause() != null).count());
        return new MetricRow(String.valueOf(year), cause, SurvivalMethod.percent(at.share()), SurvivalMethod.percent(at.lower()),
                SurvivalMethod.percent(at.upper()), null, null, (long) seen.size(), at.share() == null ? MetricRow.NO_DATA : MetricRow.OK,
                null, Map.of(), "", measures, false, null, List.of(FlowsFromSpells.source(query, texts)));
    }
}
