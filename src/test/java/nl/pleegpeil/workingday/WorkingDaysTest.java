package nl.pleegpeil.workingday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void holidays_of2026() {
        assertEquals(Set.of(day("2026-01-01"), day("2026-04-03"), day("2026-04-06"), day("2026-04-27"), day("2026-05-05"), day("2026-05-14"),
                day("2026-05-25"), day("2026-12-25"), day("2026-12-26")), DutchHolidays.of(2026));
    }

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25", "2000,2000-04-23"})
    void easter_ofAYear(int year, String sunday) {
        assertEquals(day(sunday), DutchHolidays.easter(year));
    }

    @Test
    void kingsDay_onASunday_isKeptOnSaturday() {
        assertEquals(true, DutchHolidays.of(2025).contains(day("2025-04-26")));
        assertEquals(false, DutchHolidays.of(2025).contains(day("2025-04-27")));
    }

    @ParameterizedTest
    @CsvSource({
        // Easter: Good Friday, the weekend and Monday are left out.
        "2026-04-01,2,2026-04-07", "2026-12-24,1,2026-12-28", "2026-03-02,10,2026-03-16", "2026-03-07,1,2026-03-09",
        "2026-03-07,0,2026-03-09", "2026-03-06,0,2026-03-06", "2026-04-30,3,2026-05-06"})
    void term_endsOnAWorkingDay(String from, int days, String last) {
        assertEquals(day(last), WorkingDays.after(day(from), days));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,2026-04-07,2", "2026-03-02,2026-03-02,0", "2026-03-06,2026-03-09,1", "2026-03-09,2026-03-06,0"})
    void waited_countsWorkingDaysAfterTheFirst(String from, String until, int days) {
        assertEquals(days, WorkingDays.between(day(from), day(until)));
    }
}
