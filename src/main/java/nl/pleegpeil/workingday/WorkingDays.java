package nl.pleegpeil.workingday;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts in working days. */
public final class WorkingDays {

    private WorkingDays() {
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !DutchHolidays.of(day.getYear()).contains(day);
    }

    /**
     * The last day of a term that begins the day after something happened.
     *
     * @param days how many working days, 0 or more; 0 is the day itself, or the first working day after it
     */
    public static LocalDate after(LocalDate day, int days) {
        LocalDate last = day;
        int left = days;
        while (left > 0 || !isWorkingDay(last)) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
            if (left < 0) {
                return last;
            }
        }
        return last;
    }

    /** How many working days a reader waited: those after the first day, up to and with the last; 0 when it is not later. */
    public static int between(LocalDate first, LocalDate last) {
        int days = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }
}
