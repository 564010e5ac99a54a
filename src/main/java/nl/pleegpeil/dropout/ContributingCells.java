package nl.pleegpeil.dropout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.reason.ReasonGroup;
import nl.pleegpeil.suppression.BreakdownCounts;

/**
 * How often a main group contributed in one series: beside a main reason of another group, or beside one of the same. With
 * the main reasons that makes up what a row tells as contributing and as both. Of a region only, since the region less its
 * other municipalities would tell; and of main groups only, since a reason or a group of the study contributes where a main
 * group does, and would bound it.
 */
class ContributingCells implements BreakdownCounts {

    private static final String CONTRIBUTING = ".mee";
    private static final String BESIDE_ANOTHER = ".mee.naast_andere";
    private static final String BESIDE_THE_SAME = ".mee.naast_zelfde";

    private final Series series;
    private final ReasonReports reports;

    ContributingCells(Series series, ReasonReports reports) {
        this.series = series;
        this.reports = reports;
    }

    private String cell(String label, String what) {
        return MainReasonCells.cell(series, label) + what;
    }

    @Override
    public String table() {
        return "meespelend " + series.code();
    }

    @Override
    public Set<String> metrics() {
        return Set.of(MainReasonCells.REASONS, MainReasonCells.STUDY);
    }

    @Override
    public List<Category> categories() {
        return Arrays.stream(ReasonGroup.values()).map(Enum::name).flatMap(group -> List.of(BESIDE_ANOTHER, BESIDE_THE_SAME).stream()
                .map(which -> new Category(cell(group, CONTRIBUTING), cell(group, which)))).toList();
    }

    @Override
    public BelowRegion belowRegion() {
        return BelowRegion.NOTHING;
    }

    @Override
    public Set<String> toldBy(String metric, String name, String label) {
        return Set.of();
    }

    @Override
    public Map<String, Set<String>> toldByMeasures(String metric, String name, String label) {
        return !series.code().equals(name) ? Map.of()
                : Map.of("contributing", Set.of(cell(label, CONTRIBUTING)), "both", Set.of(cell(label, BESIDE_ANOTHER)));
    }

    @Override
    public Set<Integer> years(String region) {
        return reports.years(series, region);
    }

    @Override
    public List<Part> parts(String region, List<String> municipalities, int year) {
        List<Part> parts = new ArrayList<>();
        for (ReasonReports.Report report : reports.of(series, region, year)) {
            String main = report.main().substring(0, 1);
            report.contributing().stream().map(code -> code.substring(0, 1)).distinct()
                    .forEach(group -> parts.add(new Part(region, cell(group, CONTRIBUTING),
                            cell(group, group.equals(main) ? BESIDE_THE_SAME : BESIDE_ANOTHER), report.amount())));
        }
        return parts;
    }
}
