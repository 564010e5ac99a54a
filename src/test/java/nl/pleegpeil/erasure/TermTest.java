package nl.pleegpeil.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import nl.pleegpeil.retention.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @Test
    void typedTerm_isMonthsUnlessItSaysDays() {
        assertEquals(Optional.of(Term.months(24)), Term.of("24"));
        assertEquals(Optional.of(Term.months(3)), Term.of("3m"));
        assertEquals(Optional.of(Term.days(7)), Term.of(" 7d "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1201", "2 jaar", "d", "7w", "99999"})
    void typedNonsense_isNoTerm(String typed) {
        assertEquals(Optional.empty(), Term.of(typed));
    }

    @Test
    void end_isTheBeginningOfADayInTheNetherlands() {
        Instant now = Instant.parse("2026-03-31T12:00:00Z");
        assertEquals(Instant.parse("2026-02-27T23:00:00Z"), Term.months(1).endedBefore(now));
        assertEquals(Instant.parse("2026-03-23T23:00:00Z"), Term.days(7).endedBefore(now));
    }

    @Test
    void lastOfTheMonth_isKeptNoLonger() {
        assertEquals(Instant.parse("2026-06-29T22:00:00Z"), Term.months(1).endedBefore(Instant.parse("2026-07-30T12:00:00Z")));
    }
}
