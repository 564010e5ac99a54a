package nl.pleegpeil.testsupport;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.LocalDate;
import nl.pleegpeil.shared.TimeSource;

/** Holds the clock still for the test that is running. */
public final class Today {

    private Today() {
    }

    public static LocalDate is(String day) {
        LocalDate today = LocalDate.parse(day);
        QuarkusMock.installMockForType(Clock.fixed(today.atStartOfDay(TimeSource.NETHERLANDS).toInstant(), TimeSource.NETHERLANDS),
                Clock.class);
        return today;
    }
}
