package nl.pleegpeil.workingday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/** The days that the General Extension of Terms Act (Algemene termijnenwet, article 3) leaves out of a term. */
public final class DutchHolidays {

    // Since 2014; before that Queen's Day, of which no term of ours is left.
    private static final int KINGS_DAY = 27;

    private DutchHolidays() {
    }

    /** The holidays of a year, also those that fall in a weekend. */
    public static Set<LocalDate> of(int year) {
        LocalDate easter = easter(year);
        LocalDate kingsDay = LocalDate.of(year, Month.APRIL, KINGS_DAY);
        return new TreeSet<>(Set.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                // On a Sunday it is kept the day before.
                kingsDay.getDayOfWeek() == DayOfWeek.SUNDAY ? kingsDay.minusDays(1) : kingsDay,
                LocalDate.of(year, Month.MAY, 5),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26)));
    }

    /** Easter Sunday of the Gregorian calendar, by Butcher's rule. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
