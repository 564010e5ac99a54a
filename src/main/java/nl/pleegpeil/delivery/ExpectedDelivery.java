package nl.pleegpeil.delivery;

import java.time.Instant;
import java.time.LocalDate;
import nl.pleegpeil.shared.Period;

/**
 * One expected delivery and what became of it.
 *
 * @param period     a half-year
 * @param dueOn      the last day on which it is in time
 * @param receivedAt when its first figure was recorded; null: nothing came
 * @param changedAt  when a figure was last corrected; null: never
 * @param nil        whether every count in it is 0
 */
public record ExpectedDelivery(Period period, String providerCode, String providerName, String areaCode, String areaName,
        LocalDate dueOn, Instant receivedAt, Instant changedAt, boolean nil) {

    public DeliveryState state(LocalDate today) {
        if (receivedAt != null) {
            return nil ? DeliveryState.NIL : DeliveryState.RECEIVED;
        }
        return today.isAfter(dueOn) ? DeliveryState.LATE : DeliveryState.NOT_YET;
    }

    public boolean wasChanged() {
        return changedAt != null;
    }
}
