package nl.pleegpeil.suppression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.shared.Period;

/**
 * The counts behind a breakdown by reason, cause or group, given by the room that holds them. What nobody gives is hidden
 * altogether, so a breakdown without such counts is never shown.
 */
public interface BreakdownCounts {

    /** What is shown of a municipality: its categories with their groups, the groups alone, or nothing. */
    enum BelowRegion { CATEGORIES, GROUPS, NOTHING }

    /**
     * How many families of a municipality are in a category; of what is not given there are 0.
     *
     * @param municipality the region itself for families of which no municipality is known
     * @param group        what several categories are added up to, such as a cause that has several reasons; "" for none
     * @param category     code of the category, unique in the table; never the code of a group
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

    /**
     * A category and what it is added up to.
     *
     * @param group the group it belongs to; "" for none
     * @param sums  other sums that it is a part of, such as what could have been avoided; a municipality that shows groups shows
     *              those that are made of whole groups, and no other municipality does
     */
    record Category(String group, String code, Set<String> sums) {

        public Category(String group, String code) {
            this(group, code, Set.of());
        }
    }

    /** How much of the table is shown of a municipality. */
    default BelowRegion belowRegion() {
        return BelowRegion.CATEGORIES;
    }

    /**
     * The categories, groups and sums that a row of a metric tells: it is shown when none of them is hidden. None: the row
     * tells nothing of this table.
     *
     * @param series "" for none
     */
    default Set<String> toldBy(String metric, String series, String label) {
        return Set.of(Period.parse(label).isPresent() ? series : label);
    }

    /** The same of those further figures of a row that are not shown with it as a matter of course, by name. */
    default Map<String, Set<String>> toldByMeasures(String metric, String series, String label) {
        return Map.of();
    }

    /** The calendar years of which anything was counted in a region or its municipalities; of others nothing is decided. */
    Set<Integer> years(String region);

    /** The counts in a calendar year of these municipalities of a region, and of what is known of the region only. */
    List<Part> parts(String region, List<String> municipalities, int year);
}
