package nl.pleegpeil.rhythm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.summary.SummaryPeriod;

/** Over which periods a draft is made. */
public enum Frequency {
    UIT(EnumSet.noneOf(Grain.class)),
    HALFJAAR(EnumSet.of(Grain.HALF_YEAR)),
    JAAR(EnumSet.of(Grain.YEAR)),
    BEIDE(EnumSet.of(Grain.HALF_YEAR, Grain.YEAR));

    private final Set<Grain> grains;

    Frequency(Set<Grain> grains) {
        this.grains = grains;
    }

    /** As stored: halfjaar. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Frequency> of(String code) {
        return Arrays.stream(values()).filter(frequency -> frequency.code().equals(code)).findFirst();
    }

    /**
     * The periods whose draft should be there on a day: of each length the last that closed at least so many days ago.
     * Older ones are not caught up with.
     */
    List<SummaryPeriod> due(LocalDate today, int daysAfter) {
        return grains.stream().sorted().map(grain -> Period.containing(today.minusDays(daysAfter), grain).previous()).map(SummaryPeriod::new).toList();
    }
}
