package nl.pleegpeil.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2025-01-01, 2025",
        "2024-H1, 2024-01-01, 2024-07-01, 2024-H2",
        "2024-H2, 2024-07-01, 2025-01-01, 2025-H1",
        "2024-K3, 2024-07-01, 2024-10-01, 2024-K4",
        "2024-03, 2024-03-01, 2024-04-01, 2024-04",
        "2024-12, 2024-12-01, 2025-01-01, 2025-01"})
    void code_namesAPeriod(String code, LocalDate from, LocalDate until, String next) {
        Period period = Period.parse(code).orElseThrow();
        assertEquals(code, period.code());
        assertEquals(from, period.from());
        assertEquals(until, period.until());
        assertEquals(next, period.next().code());
        assertEquals(period, period.next().previous());
        assertEquals(period, Period.containing(until.minusDays(1), period.grain()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-H3", "2024-K0", "2024-K5", "2024-13", "2024-00", "2024-3", "2024 H1", "20244", "1024", "2024-01-01"})
    void code_thatNamesNone(String code) {
        assertEquals(Optional.empty(), Period.parse(code));
    }

    @Test
    void year_splitIntoQuarters() {
        assertEquals(List.of("2024-K1", "2024-K2", "2024-K3", "2024-K4"),
                Period.year(2024).split(Grain.QUARTER).stream().map(Period::code).toList());
        assertEquals(List.of("2024-10", "2024-11", "2024-12"),
                Period.quarter(2024, 4).split(Grain.MONTH).stream().map(Period::code).toList());
    }

    @Test
    void periods_thatTouch_doNotOverlap() {
        assertFalse(Period.halfYear(2024, 1).overlaps(Period.halfYear(2024, 2)));
        assertTrue(Period.year(2024).overlaps(Period.month(2024, 12)));
        assertFalse(Period.year(2024).overlaps(Period.month(2025, 1)));
    }
}
