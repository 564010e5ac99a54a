package nl.pleegpeil.suppression;

import java.util.List;
import java.util.Set;

/**
 * The counts behind a breakdown by reason, cause or group, given by the room that holds them. What nobody gives is hidden
 * altogether, so a breakdown without such counts is never shown.
 */
public interface BreakdownCounts {

    /**
     * How many families of a municipality are in a category; of what is not given there are 0.
     *
     * @param group    what several categories are added up to, such as a cause that has several reasons; "" for none
     * @param category code of the category, unique in the table; never the code of a group
     */
    record Part(String municipality, String group, String category, long count) {

        public Part {
            if (count < 0 || category.isEmpty() || category.equals(group)) {
                throw new IllegalArgumentException("No such part: " + municipality + " " + group + " " + category + " " + count);
            }
        }
    }

    /** Name of the table, one for all metrics that show it. */
    String table();

    /** The metrics whose rows are of this table: their labels or series are its categories and groups. */
    Set<String> metrics();

    /** Every category of the table, with its group, whether anybody is in it or not; the same for every region. */
    List<Category> categories();

    /** A category and the group it belongs to; "" for none. */
    record Category(String group, String code) {
    }

    /** The counts of municipalities in a calendar year. */
    List<Part> parts(List<String> municipalities, int year);
}
