package nl.pleegpeil.household;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.TimeSource;

/**
 * One delivery as the page shows it.
 *
 * @param provider name of the provider; empty where the row is about all of them
 * @param inForce  whether no later row corrects it
 */
record DeliveredRow(HouseholdFlow flow, String provider, boolean inForce) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss", Locale.ROOT)
            .withZone(TimeSource.NETHERLANDS);

    public String started() {
        return count(flow.started);
    }

    public String stopped() {
        return count(flow.stopped);
    }

    public String stockBegin() {
        return count(flow.stockBegin);
    }

    public String stockEnd() {
        return count(flow.stockEnd);
    }

    public String served() {
        return count(flow.served);
    }

    public String recorded() {
        return MOMENT.format(flow.recordedAt);
    }

    public boolean isCorrection() {
        return flow.correctsId != null;
    }

    private static String count(Long count) {
        return count == null ? "" : DutchNumbers.whole(count);
    }
}
