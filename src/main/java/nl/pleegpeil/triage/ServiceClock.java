package nl.pleegpeil.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.workingday.WorkingDays;

/**
 * How long senders waited for an answer, in working days. A signal that was sent on or opened again counts twice: until the
 * first answer, and from then until the next.
 *
 * @param median  of those who got one; empty: nobody did
 * @param p90     within which nine of ten got one
 * @param n       how many answers
 * @param overdue how many wait longer than was promised
 */
public record ServiceClock(OptionalDouble median, OptionalDouble p90, int n, long overdue) {

    /** Over signals as they are now. */
    public static ServiceClock of(Collection<Signal> signals, LocalDate today) {
        Stream<Integer> first = signals.stream().filter(signal -> signal.firstAnsweredAt != null)
                .map(signal -> WorkingDays.between(day(signal.receivedAt), day(signal.firstAnsweredAt)));
        Stream<Integer> again = signals.stream().filter(signal -> signal.clockSince != null && signal.isAnswered())
                .map(signal -> WorkingDays.between(day(signal.clockSince), day(signal.answeredAt)));
        List<Integer> waits = Stream.concat(first, again).sorted().toList();
        return new ServiceClock(quantile(waits, 0.5), quantile(waits, 0.9), waits.size(),
                signals.stream().filter(signal -> signal.isOverdue(today)).count());
    }

    /** With one decimal where it is not whole; only where there is one. */
    public String medianInWords() {
        return words(median);
    }

    public String p90InWords() {
        return words(p90);
    }

    private static String words(OptionalDouble value) {
        double days = value.orElseThrow();
        return DutchNumbers.decimals(days, days == Math.rint(days) ? 0 : 1);
    }

    /** The value below or at which a share of the sorted values lies; of an even number the mean of the two in the middle. */
    static OptionalDouble quantile(List<Integer> sorted, double share) {
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.size() - 1, below + 1);
        return OptionalDouble.of(sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below)));
    }

    private static LocalDate day(Instant moment) {
        return Objects.requireNonNull(moment).atZone(TimeSource.NETHERLANDS).toLocalDate();
    }

    /** Working days until the promised day; below 0: how many it is late. */
    public static int daysLeft(Signal signal, LocalDate today) {
        return signal.answerDueOn.isBefore(today) ? -WorkingDays.between(signal.answerDueOn, today) : WorkingDays.between(today, signal.answerDueOn);
    }
}
