package nl.pleegpeil.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.workingday.WorkingDays;

/** The median number of working days from one day to another, with the ninth of ten, per period in which it began and step. */
@ApplicationScoped
class LeadTimeMethod implements WholeMethod {

    private static final double NINE_OF_TEN = 0.9;
    private static final List<String> STEPS = List.of("eerste antwoord", "knelpunt", "actie", "terugkoppeling", "actie na meting");
    /** What each thing waits for first: all that a breakdown by area shows, for there a row has one series. */
    private static final Set<String> FIRST_STEPS = Set.of("eerste antwoord", "actie na meting");

    /** What is counted together; in the order in which it is shown. */
    private record Group(Period period, int step, String area) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int byArea = area.compareTo(other.area);
            int byStep = Integer.compare(step, other.step);
            return byArea != 0 ? byArea : byStep != 0 ? byStep : period.compareTo(other.period);
        }
    }

    @Override
    public String name() {
        return "doorlooptijd";
    }

    @Override
    public List<MetricRow> figures(List<Fact> facts, MetricQuery query) {
        boolean perArea = query.breakdown() == Breakdown.AREA;
        Map<Group, List<Integer>> waits = new TreeMap<>();
        for (Fact fact : facts) {
            LocalDate from = LocalDate.parse(fact.text("received_on"));
            if (!perArea || FIRST_STEPS.contains(fact.text("step"))) {
                waits.computeIfAbsent(new Group(Period.containing(from, query.per()), STEPS.indexOf(fact.text("step")), perArea ? fact.text("area_code") : ""),
                        group -> new ArrayList<>()).add(WorkingDays.between(from, LocalDate.parse(fact.text("reached_on"))));
            }
        }
        List<MetricRow> rows = new ArrayList<>();
        waits.forEach((group, days) -> {
            days.sort(null);
            rows.add(new MetricRow(group.period.code(), perArea ? group.area : STEPS.get(group.step), quantile(days, 0.5), null, null, null, null,
                    Long.valueOf(days.size()), MetricRow.OK, null, Map.of(), "", Map.of("p90", quantile(days, NINE_OF_TEN)), false, null, List.of()));
        });
        return rows;
    }

    /** The value at a share of the way through the sorted values, between two of them where it falls between. */
    private static Double quantile(List<Integer> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.size() - 1, below + 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
