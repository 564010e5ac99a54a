package nl.pleegpeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.release.AtomColumn;
import nl.pleegpeil.release.PublishedAtoms;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.statistics.ReplacementRatio;
import nl.pleegpeil.statistics.RoundedSum;

/** Counts of families for everybody: worked out from atoms alone, and so the same whatever is known behind them. */
@ApplicationScoped
class PublicFigures {

    /** Rows, and the moment from which they are; null when nothing is shown. */
    record Shown(List<MetricRow> rows, Instant asOf) {
    }

    private static final String ALL_KINDS = "onbekend";
    private static final String HOUSEHOLDS = "gezin";
    private static final int SMALL = 5;

    private final PublishedAtoms atoms;
    private final MinimumGroups minimum;
    private final PrivacyTexts texts;
    private final Clock clock;

    PublicFigures(PublishedAtoms atoms, MinimumGroups minimum, PrivacyTexts texts, Clock clock) {
        this.atoms = atoms;
        this.minimum = minimum;
        this.texts = texts;
        this.clock = clock;
    }

    /** One row that shows nothing, with a label that depends on the question and the calendar alone. */
    Shown hidden(MetricQuery query, String series, String why) {
        Period last = Period.containing(LocalDate.now(clock), query.per()).previous();
        if (query.until() != null && !last.from().isBefore(query.until())) {
            last = Period.containing(query.until().minusDays(1), query.per());
        } else if (query.from() != null && last.from().isBefore(query.from())) {
            last = Period.containing(query.from(), query.per());
        }
        return new Shown(List.of(MetricRow.hidden(last.code(), series, why)), null);
    }

    /** The figures of a metric of counts for the area of the question, all kinds and providers together. */
    Shown counts(String metric, MetricQuery query, String series) {
        PublicCount count = PublicCount.of(metric).orElse(null);
        String objection = objection(query);
        SortedMap<Integer, PublishedAtoms.Year> years = count == null || objection != null ? new TreeMap<>() : asked(query);
        if (years.isEmpty()) {
            return hidden(query, series, objection == null ? texts.notReleased() : objection);
        }
        List<MetricRow> rows = new ArrayList<>();
        for (int year = years.firstKey(); year <= years.lastKey(); year++) {
            PublishedAtoms.Year known = years.get(year);
            String label = Period.year(year).code();
            rows.add(known == null ? MetricRow.unknown(label).in(series) : row(count, label, series, known, query));
        }
        return new Shown(rows, years.values().stream().map(PublishedAtoms.Year::madeAt).max(Instant::compareTo).orElseThrow());
    }

    /** Why families stopped, in three words, over all years asked about together. */
    Shown causes(MetricQuery query, String series) {
        String objection = objection(query);
        SortedMap<Integer, PublishedAtoms.Year> years = objection == null ? asked(query) : new TreeMap<>();
        if (years.isEmpty() || years.values().stream().anyMatch(year -> !year.byCause().containsKey(AtomColumn.OUT_AVOIDABLE))) {
            return hidden(query, series, objection == null ? texts.notReleased() : objection);
        }
        Map<AtomColumn, RoundedSum> sums = new LinkedHashMap<>();
        RoundedSum all = RoundedSum.NONE;
        for (PublishedAtoms.Year year : years.values()) {
            year.byCause().forEach((column, sum) -> sums.merge(column, sum, RoundedSum::plus));
            all = all.plus(year.stopped());
        }
        RoundedSum total = all;
        Instant madeAt = years.values().stream().map(PublishedAtoms.Year::madeAt).max(Instant::compareTo).orElseThrow();
        List<MetricRow> rows = new ArrayList<>();
        sums.forEach((column, sum) -> rows.add(new MetricRow(cause(column), series, (double) sum.value(), null, null, (double) sum.value(),
                (double) total.value(), total.value(), MetricRow.OK, null, Map.of(),
                texts.rounded(sum.errorBound()) + (column == AtomColumn.OUT_AVOIDABLE ? " " + texts.partlyIncluded() : ""), Map.of(),
                false, null, List.of(source(madeAt)))));
        return new Shown(rows, madeAt);
    }

    private static String cause(AtomColumn column) {
        return switch (column) {
            case OUT_AVOIDABLE -> "vermijdbaar";
            case OUT_NATURAL -> "natuurlijk";
            default -> "onbekend";
        };
    }

    /** Why nothing can be public that answers this question; null when it can. */
    private String objection(MetricQuery query) {
        if (query.per() != Grain.YEAR) {
            return texts.wholeYears();
        }
        boolean together = query.kind().equals(ALL_KINDS) && query.provider().isEmpty() && query.unit().equals(HOUSEHOLDS)
                && query.options().origin() == Origin.COUNTS;
        return together ? null : texts.allTogether();
    }

    private SortedMap<Integer, PublishedAtoms.Year> asked(MetricQuery query) {
        TreeMap<Integer, PublishedAtoms.Year> asked = new TreeMap<>(atoms.of(query.area()));
        asked.keySet().removeIf(year -> !query.includes(Period.year(year)));
        return asked;
    }

    private MetricRow row(PublicCount count, String label, String series, PublishedAtoms.Year year, MetricQuery query) {
        return switch (count) {
            case STARTED -> amount(label, series, year.started(), year, texts.rounded(year.started().errorBound()));
            case STOPPED -> amount(label, series, year.stopped(), year, texts.rounded(year.stopped().errorBound()));
            case STOCK -> year.end() == null ? MetricRow.unknown(label).in(series)
                    : amount(label, series, year.end(), year, stockNote(year.end()));
            case STOCK_AND_FLOW -> stockAndFlow(label, series, year);
            case RATIO -> ratio(label, series, year, query);
        };
    }

    private MetricRow amount(String label, String series, RoundedSum sum, PublishedAtoms.Year year, String note) {
        // Sums of atoms may come out odd or below 0 in a tiny municipality; a later sum still needs them as they are.
        boolean tiny = sum.value() < 0 || sum.blocks() > 1 && sum.value() < SMALL;
        Double value = tiny ? null : Double.valueOf(sum.value());
        return new MetricRow(label, series, value, null, null, value, null, tiny ? null : Long.valueOf(sum.value()),
                tiny ? MetricRow.NO_DATA : MetricRow.OK, null, Map.of(), tiny ? texts.tiny() : note, Map.of(), false, null,
                List.of(source(year.madeAt())));
    }

    private MetricRow stockAndFlow(String label, String series, PublishedAtoms.Year year) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("begin", stock(year.begin()));
        measures.put("new", (double) year.started().value());
        measures.put("exit", (double) year.stopped().value());
        measures.put("end", stock(year.end()));
        // They add up because the one is worked out from the others: saying that they agree would be no news.
        measures.put("difference", null);
        measures.put("served", null);
        measures.put("servedChange", null);
        measures.put("net", (double) (year.started().value() - year.stopped().value()));
        String note = year.end() == null ? texts.rounded(year.started().plus(year.stopped()).errorBound()) : stockNote(year.end());
        return new MetricRow(label, series, null, null, null, null, null, null, MetricRow.NO_DATA, null, Map.of(), note, measures,
                false, null, List.of(source(year.madeAt())));
    }

    private static Double stock(RoundedSum sum) {
        return sum == null || sum.value() < SMALL ? null : Double.valueOf(sum.value());
    }

    private String stockNote(RoundedSum sum) {
        return sum.value() < SMALL ? texts.tiny() : texts.roundedStock(sum.errorBound(), Math.round(sum.standardDeviation()));
    }

    private MetricRow ratio(String label, String series, PublishedAtoms.Year year, MetricQuery query) {
        long started = year.started().value();
        long stopped = year.stopped().value();
        int least = minimum.get().ratio();
        if (started < least || stopped < least) {
            return MetricRow.hidden(label, series, texts.ratioTooSmall(least));
        }
        ReplacementRatio ratio = ReplacementRatio.of(started, stopped, query.confidence());
        return new MetricRow(label, series, Math.rint(ratio.amount()), Math.rint(ratio.lower()), Math.rint(ratio.upper()), (double) started,
                (double) stopped, started + stopped, ratio.status().name(), ratio.verdict() == null ? null : ratio.verdict().name(), Map.of(),
                texts.roundedRatio(year.started().errorBound(), year.stopped().errorBound()), Map.of(), false, null,
                List.of(source(year.madeAt())));
    }

    private String source(Instant madeAt) {
        return texts.source(DutchDays.dayInWords(madeAt));
    }
}
