package nl.pleegpeil.tenure;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.metric.Fact;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.WholeMethod;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.statistics.KaplanMeier;
import nl.pleegpeil.statistics.KaplanMeier.Observation;
import nl.pleegpeil.statistics.LogRank;
import nl.pleegpeil.statistics.StockFlow;
import nl.pleegpeil.statistics.StockFlow.Spell;
import nl.pleegpeil.statistics.SurvivalCurve;

/**
 * The share of families that is still fostering after so many years, per group, with the test whether the groups differ.
 * A family belongs to its group as it began; one that comes into another group on the way counts there from that day.
 */
@ApplicationScoped
class SurvivalMethod implements WholeMethod {

    /** No risk set was ever large enough: the figures are there, and say little. */
    static final String TOO_FEW = "TOO_FEW";
    /** Of families that reached a first time; the measure fromDays tells which. */
    static final String CONDITIONAL = "CONDITIONAL";
    static final int YEARS_ALWAYS = 5;
    static final int LONGEST_YEARS = 15;
    private static final int PERCENT = 100;

    private final SpellBook book;
    private final TenureTexts texts;

    SurvivalMethod(SpellBook book, @Localized("nl") TenureTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "survival";
    }

    @Override
    public Origin origin() {
        return Origin.SPELLS;
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        if (query.breakdown() == Breakdown.REASON) {
            throw SeriesOf.refused(query.breakdown());
        }
        return book.around(query.area()).map(spells -> spells.answer(SeriesOf.key(name(), query), () -> workOut(query, spells)))
                .orElse(List.of());
    }

    /**
     * The days of observation: as asked, and otherwise from the year in which the first stop was registered, because before
     * that nobody may have kept them; up to the day on which all senders know their families.
     */
    static Optional<StockFlow.Period> window(MetricQuery query, CountrySpells spells, SeriesOf all) {
        LocalDate until = spells.knownUntil(all.within());
        if (until == null) {
            return Optional.empty();
        }
        if (query.until() != null && query.until().minusDays(1).isBefore(until)) {
            until = query.until().minusDays(1);
        }
        LocalDate stop = spells.firstStop(all.within());
        LocalDate from = query.from() != null ? query.from()
                : stop == null ? spells.firstStart(all.within()) : LocalDate.of(stop.getYear(), 1, 1);
        return from.isAfter(until) ? Optional.empty() : Optional.of(new StockFlow.Period(from, until));
    }

    private List<MetricRow> workOut(MetricQuery query, CountrySpells spells) {
        SeriesOf all = SeriesOf.asked(query.by(Breakdown.NONE), spells).get(0);
        Optional<StockFlow.Period> window = window(query, spells, all);
        if (window.isEmpty()) {
            return List.of();
        }
        List<Spell> national = spells.flow(query.options().bridgeDays()).merged(StockFlow.Scope.country());
        Map<String, List<Observation>> bySeries = new LinkedHashMap<>();
        for (SeriesOf one : SeriesOf.asked(query, spells)) {
            bySeries.put(Objects.requireNonNullElse(one.name(), ""), new ArrayList<>());
        }
        for (SeriesOf one : query.breakdown() == Breakdown.GROUP ? List.of(all) : SeriesOf.asked(query, spells)) {
            for (Spell spell : national) {
                if (one.within().test(spell)) {
                    observe(spell, window.get(), query, spells, Objects.requireNonNullElse(one.name(), "")).forEach(
                            seen -> bySeries.computeIfAbsent(seen.group(), group -> new ArrayList<>()).add(seen));
                }
            }
        }
        bySeries.values().removeIf(List::isEmpty);
        if (query.breakdown() == Breakdown.GROUP) {
            // Of whom no group is known is compared with nobody.
            bySeries.remove("");
        }
        LogRank test = KaplanMeier.logRank(bySeries.values().stream().flatMap(List::stream).toList());
        List<MetricRow> rows = new ArrayList<>();
        bySeries.forEach((series, seen) -> rows.addAll(curve(query, series, seen, query.breakdown() == Breakdown.NONE ? null : test)));
        return List.copyOf(rows);
    }

    private static List<Observation> observe(Spell spell, StockFlow.Period window, MetricQuery query, CountrySpells spells, String series) {
        if (query.breakdown() != Breakdown.GROUP) {
            return KaplanMeier.observe(List.of(spell), window, any -> series);
        }
        List<Observation> seen = new ArrayList<>(KaplanMeier.observe(List.of(spell), window, Spell::group));
        String group = Objects.requireNonNullElse(spell.group(), "");
        for (Spell registered : spells.byHousehold().get(spell.parent())) {
            boolean lies = registered.start().isAfter(spell.start()) && spell.stopsAfter(registered.start());
            if (lies && registered.group() != null && !registered.group().equals(group) && !seen.isEmpty()) {
                Observation last = seen.remove(seen.size() - 1);
                seen.addAll(last.joining(registered.start().toEpochDay() - spell.start().toEpochDay(), registered.group()));
                group = registered.group();
            }
        }
        return seen;
    }

    private List<MetricRow> curve(MetricQuery query, String series, List<Observation> seen, LogRank test) {
        SurvivalCurve whole = KaplanMeier.of(seen, query.confidence());
        boolean small = whole.earlyRiskSet();
        SurvivalCurve later = small ? whole.conditional() : null;
        boolean conditional = later != null && later.from() > whole.steps().get(0).time();
        SurvivalCurve curve = conditional ? later : whole;
        String status = small && later == null ? TOO_FEW : conditional ? CONDITIONAL : MetricRow.OK;
        String note = small && later == null ? texts.tooFew(SurvivalCurve.SMALL_RISK_SET)
                : conditional ? texts.conditional(DutchNumbers.whole(curve.from())) : small ? texts.smallRiskSet(SurvivalCurve.SMALL_RISK_SET) : "";
        List<MetricRow> rows = new ArrayList<>();
        for (int year = 1; year <= LONGEST_YEARS; year++) {
            double time = year * StockFlow.DAYS_PER_YEAR;
            boolean beforeIt = conditional && time < curve.from();
            SurvivalCurve.Estimate at = beforeIt ? new SurvivalCurve.Estimate(null, null, null, null) : curve.at(year);
            if (at.survival() == null && year > YEARS_ALWAYS) {
                break;
            }
            rows.add(new MetricRow(String.valueOf(year), series.isEmpty() ? null : series, percent(at.survival()), percent(at.lower()),
                    percent(at.upper()), null, null, (long) seen.size(), at.survival() == null ? MetricRow.NO_DATA : status, null,
                    Map.of(), note, measures(curve, at, seen, time, test), false, null, List.of(FlowsFromSpells.source(query, texts))));
        }
        return rows;
    }

    private static Map<String, Double> measures(SurvivalCurve curve, SurvivalCurve.Estimate at, List<Observation> seen, double time, LogRank test) {
        SurvivalCurve.Median median = curve.median();
        Map<String, Double> ordered = new LinkedHashMap<>();
        ordered.put("se", percent(at.se()));
        ordered.put("medianDays", median.days());
        ordered.put("medianLower", median.lower());
        ordered.put("medianUpper", median.upper());
        ordered.put("chisq", test == null ? null : test.chiSquare());
        ordered.put("df", test == null || test.chiSquare() == null ? null : Double.valueOf(test.degreesOfFreedom()));
        ordered.put("p", test == null ? null : test.p());
        ordered.put("atRisk", (double) seen.stream().filter(one -> one.entry() < time && one.exit() >= time).count());
        ordered.put("exits", (double) seen.stream().filter(Observation::event).count());
        ordered.put("fromDays", curve.from());
        return ordered;
    }

    static Double percent(Double share) {
        return share == null ? null : Double.valueOf(PERCENT * share);
    }
}
