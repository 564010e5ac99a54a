package nl.pleegpeil.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.metric.MetricRow;

/**
 * What of a survival curve or of causes over time is public: whole percentages after 1, 2, 3 and 5 years, of at least
 * thirty families of which at least ten stopped. Every step of the curve itself is somebody's last day, and so is the
 * day from which a curve counts that begins late: of that only the words are left.
 */
final class SurvivalRule {

    private static final Set<String> YEARS = Set.of("1", "2", "3", "5");
    // The years that have a row whatever families do; how many more there are tells how long the last one stayed.
    private static final Set<String> ROWS = Set.of("1", "2", "3", "4", "5");
    private static final String AT_RISK = "atRisk";
    private static final String EXITS = "exits";
    private static final List<String> TEST = List.of("chisq", "df", "p");
    private static final String LATER = "CONDITIONAL";

    private final int atRisk;
    private final int exits;
    private final boolean inPercents;

    SurvivalRule(int atRisk, int exits, String unit) {
        this.atRisk = atRisk;
        this.exits = exits;
        this.inPercents = unit.startsWith("procent");
    }

    /** The row without what compares it with others; a row that compares nothing stays as it is. */
    static MetricRow withoutTest(MetricRow row) {
        MetricRow without = row;
        for (String measure : TEST) {
            without = row.measures().containsKey(measure) ? without.without(measure) : without;
        }
        return without;
    }

    /** Without the series of which nothing is shown: that there is such a group may be one family. */
    static List<MetricRow> withoutSilentSeries(List<MetricRow> released) {
        Set<String> told = released.stream().filter(row -> !row.hidden()).map(row -> String.valueOf(row.series())).collect(Collectors.toSet());
        return released.stream().filter(row -> told.contains(String.valueOf(row.series()))).toList();
    }

    /** The rows that everybody may see, rounded; the others without figures. */
    List<MetricRow> released(List<MetricRow> rows, PrivacyTexts texts) {
        List<MetricRow> released = new ArrayList<>();
        for (MetricRow row : rows.stream().filter(each -> ROWS.contains(each.label())).toList()) {
            if (!YEARS.contains(row.label())) {
                released.add(MetricRow.hidden(row.label(), row.series(), texts.survivalYears()));
            } else if (atLeast(row, AT_RISK, atRisk) && atLeast(row, EXITS, exits)) {
                released.add(new MetricRow(row.label(), row.series(), whole(row.amount()), whole(row.lower()), whole(row.upper()), null, null,
                        null, row.status(), null, Map.of(), row.status().equals(LATER) ? texts.survivalLater() : row.note(), Map.of(), false,
                        null, row.source()));
            } else {
                released.add(MetricRow.hidden(row.label(), row.series(), texts.survivalTooSmall(atRisk, exits)));
            }
        }
        return released;
    }

    private static boolean atLeast(MetricRow row, String measure, int least) {
        Double value = row.measures().get(measure);
        return value != null && value >= least;
    }

    private Double whole(Double value) {
        if (value == null) {
            return null;
        }
        return inPercents ? Math.rint(value) : Math.rint(value * 100) / 100;
    }
}
