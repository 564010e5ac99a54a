package nl.pleegpeil.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/**
 * The half-year or year that a summary is about.
 *
 * @param period of half a year or a year
 */
public record SummaryPeriod(Period period) {

    /** The period with this code; empty when it is no half-year or year. */
    public static Optional<SummaryPeriod> of(String code) {
        return Period.parse(code == null ? "" : code).filter(period -> period.grain() == Grain.YEAR || period.grain() == Grain.HALF_YEAR)
                .map(SummaryPeriod::new);
    }

    /** Those that a summary can be made of now: closed, the newest first. */
    public static List<SummaryPeriod> closedBy(LocalDate today) {
        Period half = Period.containing(today, Grain.HALF_YEAR).previous();
        return List.of(half, half.previous(), Period.year(today.getYear() - 1), Period.year(today.getYear() - 2)).stream().map(SummaryPeriod::new).toList();
    }

    /** The last year that is closed when the period is: families are counted per year. */
    public Period figuresYear() {
        boolean endsAYear = period.until().getDayOfYear() == 1;
        return Period.year(endsAYear ? period.year() : period.year() - 1);
    }

    public boolean isClosedBy(LocalDate today) {
        return !period.until().isAfter(today);
    }

    public String code() {
        return period.code();
    }
}
