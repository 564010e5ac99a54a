package nl.pleegpeil.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.metric.MetricRow;

/**
 * What of a survival curve or of causes over time is public: whole percentages after 1, 2, 3 and 5 years, of at least
 * thirty families of which at least ten stopped. Every step of the curve itself is somebody's last day.
 */
final class SurvivalRule {

    private static final Set<String> YEARS = Set.of("1", "2", "3", "5");
    private static final String AT_RISK = "atRisk";
    private static final String EXITS = "exits";

    private final int atRisk;
    private final int exits;
    private final boolean inPercents;

    SurvivalRule(int atRisk, int exits, String unit) {
        this.atRisk = atRisk;
        this.exits = exits;
        this.inPercents = unit.startsWith("procent");
    }

    /** The rows that everybody may see, rounded; the others without figures. */
    List<MetricRow> released(List<MetricRow> rows, PrivacyTexts texts) {
        List<MetricRow> released = new ArrayList<>();
        for (MetricRow row : rows) {
            if (!YEARS.contains(row.label())) {
                released.add(MetricRow.hidden(row.label(), row.series(), texts.survivalYears()));
            } else if (atLeast(row, AT_RISK, atRisk) && atLeast(row, EXITS, exits)) {
                released.add(new MetricRow(row.label(), row.series(), whole(row.amount()), whole(row.lower()), whole(row.upper()), null, null,
                        null, row.status(), null, Map.of(), row.note(), Map.of(), false, null, row.source()));
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
