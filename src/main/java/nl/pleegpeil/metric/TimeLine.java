package nl.pleegpeil.metric;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.pleegpeil.shared.Period;

/** What happened beside the figures: the room that keeps it says what of it stands on the line of a metric. */
public interface TimeLine {

    /**
     * Something that happened.
     *
     * @param id          its number, the same on every line it stands on
     * @param area        code of the area it happened in: that of the line, or one around it
     * @param from        first day
     * @param until       first day after it
     * @param kind        code, such as campagne
     * @param text        what happened, in a few Dutch words
     * @param author      the seat that wrote it
     * @param newBaseline whether a control chart of the area begins anew at the first day
     * @param sentence    when, what, and by whom, in Dutch
     */
    record Event(long id, String area, LocalDate from, LocalDate until, String kind, String text, String author, boolean newBaseline,
            @JsonIgnore String sentence) {

        /** Whether any day of it lies in the period. */
        public boolean isIn(Period period) {
            return from.isBefore(period.until()) && period.from().isBefore(until);
        }
    }

    /**
     * What stands on the line of some metrics for this reader, the oldest first, whatever periods are asked for.
     *
     * @param metrics names; a control chart is of the series that the query shows as well
     */
    List<Event> of(Collection<String> metrics, MetricQuery query);

    /** The same, as far as it lies in the time that the answer covers. */
    default List<Event> beside(MetricResult result) {
        List<Period> periods = result.rows().stream().flatMap(row -> Period.parse(row.label()).stream()).toList();
        return periods.isEmpty() ? List.of()
                : of(List.of(result.metric()), result.query()).stream().filter(event -> periods.stream().anyMatch(event::isIn)).toList();
    }
}
