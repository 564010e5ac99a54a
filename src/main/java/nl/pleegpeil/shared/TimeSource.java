package nl.pleegpeil.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives everyone the same clock, so that a test can hold it still. The calendar is that of the Netherlands. */
@ApplicationScoped
public class TimeSource {

    public static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(NETHERLANDS);
    }
}
