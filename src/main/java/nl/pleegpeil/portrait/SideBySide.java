package nl.pleegpeil.portrait;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.attendance.DialogueGoal;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.signal.Signal;

/** The municipalities of one region with their newest figures, in the order in which they are given. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SideBySide {

    private static final String RATIO = "vervangingsratio";
    private static final String SESSIONS = "dialoogsessies";
    private static final String RESPONSE = "respons";
    private static final String CONTACTS = "dekking_aandachtsfunctionarissen";

    /**
     * One municipality. A row of a metric is null where there is none.
     *
     * @param flows    every year of new and stopped, the oldest first
     * @param newest   the last of them with a figure
     * @param signals  received in the last twelve months, as far as the visitor may know of them
     * @param sessions held this year
     * @param goal     wanted this year
     * @param isSilent neither a signal nor a session in the last twelve months
     */
    record Line(Area area, List<MetricRow> flows, MetricRow newest, long signals, int sessions, int goal, MetricRow response, boolean hasContact,
            boolean isSilent) {

        boolean reachedGoal() {
            return sessions >= goal;
        }
    }

    private final Metrics catalogue;
    private final Clock clock;

    SideBySide(Metrics catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<Line> of(String region, Collection<Area> municipalities, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        List<String> codes = municipalities.stream().map(area -> area.code).toList();
        MetricQuery byArea = MetricQuery.yearly(scope, region).by(Breakdown.AREA);
        Period month = Period.containing(today, Grain.MONTH);
        Map<String, List<MetricRow>> flows = bySeries(RATIO, byArea);
        Map<String, List<MetricRow>> sessions = bySeries(SESSIONS, byArea);
        Map<String, List<MetricRow>> responses = bySeries(RESPONSE, byArea);
        Map<String, List<MetricRow>> contacts = bySeries(CONTACTS, byArea.per(Grain.MONTH).between(month.from(), month.until()));
        Map<String, Long> signals = Signal.since(codes, today.minusYears(1).atStartOfDay(TimeSource.NETHERLANDS).toInstant()).stream()
                .filter(signal -> signal.isTriagedBy(scope)).collect(Collectors.groupingBy(signal -> signal.areaCode, Collectors.counting()));
        Map<String, Boolean> met = met(codes, today);
        List<Line> lines = new ArrayList<>();
        for (Area area : municipalities) {
            List<MetricRow> own = flows.getOrDefault(area.code, List.of());
            int held = sessions.getOrDefault(area.code, List.of()).stream().filter(row -> row.label().equals(String.valueOf(today.getYear())) && row.amount() != null)
                    .mapToInt(row -> row.amount().intValue()).sum();
            long told = signals.getOrDefault(area.code, 0L);
            boolean hasContact = contacts.getOrDefault(area.code, List.of()).stream().anyMatch(row -> row.numerator() != null && row.numerator() > 0);
            lines.add(new Line(area, own, last(own, row -> row.numerator() != null || row.denominator() != null), told, held, DialogueGoal.perYear(area.code, today.getYear()),
                    last(responses.getOrDefault(area.code, List.of()), row -> true), hasContact, told == 0 && !met.getOrDefault(area.code, false)));
        }
        return lines;
    }

    /** What came back on the newest round that was held for the region as a whole; null when there was none. */
    MetricRow responseOfRegion(String region, Scope scope) {
        return last(catalogue.answer(RESPONSE, MetricQuery.yearly(scope, region)).rows(), row -> row.numerator() != null);
    }

    /** Every year that has a figure anywhere, without the years before the first and after the last. */
    static List<String> years(List<Line> lines) {
        List<Integer> known = lines.stream().flatMap(line -> line.flows().stream()).filter(row -> row.numerator() != null || row.denominator() != null)
                .flatMap(row -> Period.parse(row.label()).stream()).map(Period::year).sorted().toList();
        return known.isEmpty() ? List.of() : IntStream.rangeClosed(known.get(0), known.get(known.size() - 1)).mapToObj(String::valueOf).toList();
    }

    private Map<String, List<MetricRow>> bySeries(String metric, MetricQuery query) {
        return catalogue.answer(metric, query).rows().stream().filter(row -> row.series() != null).collect(Collectors.groupingBy(MetricRow::series));
    }

    private static MetricRow last(List<MetricRow> rows, Function<MetricRow, Boolean> which) {
        return rows.stream().filter(which::apply).reduce((first, second) -> second).orElse(null);
    }

    private static Map<String, Boolean> met(List<String> codes, LocalDate today) {
        Map<String, Boolean> met = new HashMap<>();
        DialogueSession.pastFor(codes, today.plusDays(1)).stream().filter(session -> !session.isCancelled() && session.meetsOn.isAfter(today.minusYears(1)))
                .forEach(session -> session.municipalities().forEach(code -> met.put(code, true)));
        return met;
    }
}
