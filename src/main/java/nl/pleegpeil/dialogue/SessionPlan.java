package nl.pleegpeil.dialogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody plans.
 *
 * @param place          address or link; "": not known yet
 * @param organisations  names of organisations that take part
 * @param invited        how many people are invited; null: not known
 * @param municipalities codes of the municipalities it counts for, one at least, all in one region
 */
public record SessionPlan(SessionKind kind, String title, LocalDate day, LocalTime begins, LocalTime ends, Venue venue, String place,
        List<String> organisations, Integer invited, List<String> municipalities) {

    public SessionPlan {
        organisations = List.copyOf(organisations);
        municipalities = List.copyOf(municipalities);
    }
}
