package nl.pleegpeil.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A calendar year, half-year, quarter or month (periode). Codes: {@code 2024}, {@code 2024-H1}, {@code 2024-K1},
 * {@code 2024-03}.
 *
 * @param year  1900 to 2199
 * @param grain how long
 * @param index 1 for the first of its length in the year
 */
public record Period(int year, Grain grain, int index) implements Comparable<Period> {

    private static final Pattern CODE = Pattern.compile("((?:19|20|21)\\d\\d)(?:-(?:H([12])|K([1-4])|(0[1-9]|1[0-2])))?");

    public Period {
        if (year < 1900 || year > 2199 || index < 1 || index > 12 / grain.months()) {
            throw new IllegalArgumentException("No such period: " + year + " " + grain + " " + index);
        }
    }

    public static Period year(int year) {
        return new Period(year, Grain.YEAR, 1);
    }

    public static Period halfYear(int year, int half) {
        return new Period(year, Grain.HALF_YEAR, half);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(year, Grain.QUARTER, quarter);
    }

    public static Period month(int year, int month) {
        return new Period(year, Grain.MONTH, month);
    }

    /** The period a code names; empty when it names none. Lower-case h and k are read as well. */
    public static Optional<Period> parse(String code) {
        Matcher matcher = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(halfYear(year, Integer.parseInt(matcher.group(2))));
        }
        if (matcher.group(3) != null) {
            return Optional.of(quarter(year, Integer.parseInt(matcher.group(3))));
        }
        if (matcher.group(4) != null) {
            return Optional.of(month(year, Integer.parseInt(matcher.group(4))));
        }
        return Optional.of(year(year));
    }

    /** The period of this length that holds the day. */
    public static Period containing(LocalDate day, Grain grain) {
        return new Period(day.getYear(), grain, (day.getMonthValue() - 1) / grain.months() + 1);
    }

    public String code() {
        return switch (grain) {
            case YEAR -> String.valueOf(year);
            case HALF_YEAR -> year + "-H" + index;
            case QUARTER -> year + "-K" + index;
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, index);
        };
    }

    /** First day. */
    public LocalDate from() {
        return LocalDate.of(year, (index - 1) * grain.months() + 1, 1);
    }

    /** First day after it. */
    public LocalDate until() {
        return from().plusMonths(grain.months());
    }

    public Period next() {
        return containing(until(), grain);
    }

    public Period previous() {
        return containing(from().minusDays(1), grain);
    }

    /** The periods of a shorter length that fill this one, in order. */
    public List<Period> split(Grain finer) {
        int parts = grain.months() / finer.months();
        int first = (index - 1) * parts + 1;
        return IntStream.range(first, first + parts).mapToObj(part -> new Period(year, finer, part)).toList();
    }

    public boolean overlaps(Period other) {
        return from().isBefore(other.until()) && other.from().isBefore(until());
    }

    @Override
    public int compareTo(Period other) {
        int byStart = from().compareTo(other.from());
        return byStart != 0 ? byStart : grain.compareTo(other.grain);
    }

    @Override
    public String toString() {
        return code();
    }
}
