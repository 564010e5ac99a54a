package nl.pleegpeil.household;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.shared.FigureStatus;

/**
 * The counts of one period, area, provider, kind and unit. A count that is not known is null, never 0.
 *
 * @param started    households that began
 * @param stopped    households that stopped
 * @param stockBegin households at the opening of the period
 * @param stockEnd   households at its close
 * @param served     households that were active on at least one day of it
 * @param basis      woongemeente, verantwoordelijke_gemeente or onbekend
 * @param countedAt  the moment at which a start counts: aanmelding, acceptatie, pleegcontract or onbekend
 * @param summedOver what was added up: nothing (a delivered row), periodes, gebieden, aanbieders or soorten
 */
record FlowFigures(Long started, Long stopped, Long stockBegin, Long stockEnd, Long served, String basis,
        String countedAt, boolean seriesBreak, FigureStatus statusStarted, FigureStatus statusStopped,
        FigureStatus statusStock, SummedOver summedOver, Set<String> sources, Set<String> notes, Instant recordedAt) {

    /** How a figure that counts came about. */
    enum SummedOver {
        NOTHING(""), PERIODS("periodes"), AREAS("gebieden"), PROVIDERS("aanbieders"), KINDS("soorten");

        private final String code;

        SummedOver(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private static final int NOTES_KEPT = 3;
    private static final int SOURCES_KEPT = 8;

    /** Households cannot be added over periods: who is served in two halves of a year would count twice. */
    static FlowFigures overPeriods(List<FlowFigures> parts) {
        return sum(parts, SummedOver.PERIODS, parts.get(0).stockBegin, parts.get(parts.size() - 1).stockEnd, null);
    }

    static FlowFigures over(SummedOver what, List<FlowFigures> parts) {
        return sum(parts, what, total(parts, FlowFigures::stockBegin), total(parts, FlowFigures::stockEnd),
                total(parts, FlowFigures::served));
    }

    private static FlowFigures sum(List<FlowFigures> parts, SummedOver what, Long stockBegin, Long stockEnd, Long served) {
        FlowFigures first = parts.get(0);
        boolean alike = parts.stream().allMatch(part -> part.basis.equals(first.basis) && part.countedAt.equals(first.countedAt));
        Set<String> notes = firstFew(parts, FlowFigures::notes, NOTES_KEPT);
        if (!alike) {
            // Families counted by where they live and families counted by who pays are not one population.
            notes.add("Niet opgeteld: de delen zijn op verschillende manieren geteld (grondslag of telmoment).");
        }
        return new FlowFigures(
                alike ? total(parts, FlowFigures::started) : null,
                alike ? total(parts, FlowFigures::stopped) : null,
                alike ? stockBegin : null,
                alike ? stockEnd : null,
                alike ? served : null,
                first.basis, first.countedAt,
                parts.stream().anyMatch(FlowFigures::seriesBreak),
                leastFirm(parts, FlowFigures::statusStarted),
                leastFirm(parts, FlowFigures::statusStopped),
                leastFirm(parts, FlowFigures::statusStock),
                what,
                firstFew(parts, FlowFigures::sources, SOURCES_KEPT),
                notes,
                parts.stream().map(FlowFigures::recordedAt).max(Instant::compareTo).orElseThrow());
    }

    private static Long total(List<FlowFigures> parts, Function<FlowFigures, Long> count) {
        long total = 0;
        for (FlowFigures part : parts) {
            Long value = count.apply(part);
            if (value == null) {
                return null;
            }
            total += value;
        }
        return total;
    }

    private static FigureStatus leastFirm(List<FlowFigures> parts, Function<FlowFigures, FigureStatus> status) {
        return parts.stream().map(status).reduce(FigureStatus.PUBLISHED, FigureStatus::orLessFirm);
    }

    private static Set<String> firstFew(List<FlowFigures> parts, Function<FlowFigures, Set<String>> texts, int most) {
        return parts.stream().map(texts).flatMap(Collection::stream).distinct().limit(most)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
