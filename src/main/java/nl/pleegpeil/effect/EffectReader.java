package nl.pleegpeil.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.dashboard.ComparisonFigures;
import nl.pleegpeil.dashboard.Figure;
import nl.pleegpeil.evidence.EvidenceReader;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.Signal;

/** Puts together what can be seen of an action, for the visitor; in the transaction of the caller. */
@ApplicationScoped
public class EffectReader {

    private static final int MONTHS_BEFORE = 12;

    private final ComparisonFigures comparisons;
    private final Metrics catalogue;
    private final EvidenceReader evidence;
    private final CurrentScope current;
    private final EffectTexts texts;
    private final Clock clock;

    EffectReader(ComparisonFigures comparisons, Metrics catalogue, EvidenceReader evidence, CurrentScope current, EffectTexts texts, Clock clock) {
        this.comparisons = comparisons;
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param metric name of the metric it should move; null: none */
    public Effect of(Knelpunt knelpunt, String metric, LocalDate doneOn) {
        List<Long> linked = evidence.counted(KnelpuntLink.holding(knelpunt.id)).stream().map(link -> link.signalId).filter(Objects::nonNull).toList();
        List<Signal> told = Signal.numbered(linked);
        return new Effect(said(told, Helped.JA), said(told, Helped.DEELS), said(told, Helped.NEE), similar(knelpunt, doneOn), figure(knelpunt, metric, doneOn));
    }

    private static long said(List<Signal> told, Helped answer) {
        return told.stream().filter(signal -> answer.code().equals(signal.helped)).count();
    }

    /** Of the signals that the visitor does triage for. */
    private List<Effect.HalfYear> similar(Knelpunt knelpunt, LocalDate doneOn) {
        AreaTree tree = AreaTree.inForce();
        Predicate<Signal> isAlike = signal -> knelpunt.category.equals(signal.category) && signal.isTriagedBy(current.scope());
        List<String> areas = tree.all().stream().map(area -> area.code).filter(area -> tree.covers(knelpunt.regionCode, area)).toList();
        List<LocalDate> days = Signal.in(areas).stream().filter(isAlike).map(signal -> signal.receivedAt.atZone(TimeSource.NETHERLANDS).toLocalDate()).toList();
        List<Effect.HalfYear> found = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (Period half = Period.containing(doneOn.minusMonths(MONTHS_BEFORE), Grain.HALF_YEAR); !half.from().isAfter(today);
                half = Period.containing(half.until(), Grain.HALF_YEAR)) {
            Period counted = half;
            found.add(new Effect.HalfYear(texts.halfYear(half.from().getMonthValue() == 1 ? 1 : 2, half.from().getYear()),
                    days.stream().filter(day -> !day.isBefore(counted.from()) && day.isBefore(counted.until())).count(),
                    !doneOn.isBefore(half.from()) && doneOn.isBefore(half.until())));
        }
        return days.isEmpty() ? List.of() : found;
    }

    /** The lowest level at which a change could be seen is the region, and only with a period after the action. */
    private Figure figure(Knelpunt knelpunt, String metric, LocalDate doneOn) {
        if (metric == null || !comparisons.hasPast(metric)) {
            return null;
        }
        for (Grain grain : List.of(Grain.HALF_YEAR, Grain.YEAR)) {
            MetricQuery query = MetricQuery.yearly(current.scope(), knelpunt.regionCode).per(grain);
            Period of = Period.containing(doneOn, grain);
            boolean isAfter = catalogue.answer(metric, query).rows().stream().filter(row -> row.amount() != null)
                    .flatMap(row -> Period.parse(row.label()).stream()).anyMatch(period -> !period.from().isBefore(of.until()));
            Figure figure = isAfter ? comparisons.marked(metric, query, AreaTree.inForce().find(knelpunt.regionCode).orElseThrow().name, of, texts.mark()) : null;
            if (figure != null && !figure.isEmpty()) {
                return figure;
            }
        }
        return null;
    }
}
