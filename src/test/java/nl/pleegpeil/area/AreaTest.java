package nl.pleegpeil.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    @ParameterizedTest
    @CsvSource({",, true, false", "2026-01-01,, true, false", "2026-01-02,, false, false", ",2026-01-02, true, false", ",2026-01-01, false, true",
        "2025-01-01, 2026-01-01, false, true"})
    void day_isTheFirstOne_andNotTheOneAfterTheLast(LocalDate from, LocalDate until, boolean inForce, boolean ended) {
        Area area = new Area();
        area.validFrom = from;
        area.validUntil = until;
        LocalDate day = LocalDate.parse("2026-01-01");
        assertEquals(inForce, area.isInForceOn(day));
        assertEquals(ended, area.hasEndedBy(day));
    }
}
