package nl.pleegpeil.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.shared.TimeSource;

/**
 * How long something is kept.
 *
 * @param amount 1 to 1200
 * @param unit   of the amount
 */
public record Term(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        MONTHS, DAYS
    }

    private static final int LONGEST = 1200;
    private static final Pattern TYPED = Pattern.compile("([1-9]\\d{0,3})([md]?)");

    public Term {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("A term is 1 to " + LONGEST + ", not " + amount);
        }
    }

    public static Term months(int amount) {
        return new Term(amount, Unit.MONTHS);
    }

    public static Term days(int amount) {
        return new Term(amount, Unit.DAYS);
    }

    /** A term as an operator sets it: 24 or 24m is months, 7d is days. */
    public static Optional<Term> of(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new Term(Integer.parseInt(matcher.group(1)), matcher.group(2).equals("d") ? Unit.DAYS : Unit.MONTHS));
    }

    /** What is older than this is past its term; whole days of the calendar of the Netherlands. */
    public Instant endedBefore(Instant now) {
        ZonedDateTime today = now.atZone(TimeSource.NETHERLANDS).toLocalDate().atStartOfDay(TimeSource.NETHERLANDS);
        return today.minus(unit == Unit.DAYS ? Period.ofDays(amount) : Period.ofMonths(amount)).toInstant();
    }

    /** As it is set: 24m or 7d. */
    public String code() {
        return amount + (unit == Unit.DAYS ? "d" : "m");
    }
}
