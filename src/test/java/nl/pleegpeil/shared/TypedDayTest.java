package nl.pleegpeil.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"31-3-2026", "31-03-2026", " 31-3-2026 ", "2026-03-31"})
    void day_asPeopleTypeIt(String typed) {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), TypedDay.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31-2-2026", "31 maart", "3-2026", "2026-3-31", "31-3-26", "1-1-1999", "1-1-12026"})
    void noDay(String typed) {
        assertEquals(Optional.empty(), TypedDay.of(typed));
    }
}
