package nl.pleegpeil.dropout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.reason.Avoidability;
import nl.pleegpeil.reason.StopReason;
import nl.pleegpeil.suppression.BreakdownCounts;

/**
 * The main reasons of one series. The groups of the published study and what was avoidable are sums of the same reasons,
 * so they are cells of the same table. A municipality shows main groups, and of the sums those that consist of whole ones.
 */
class MainReasonCells implements BreakdownCounts {

    static final String REASONS = "uitval_per_reden";
    static final String STUDY = "uitval_per_onderzoeksgroep";
    private static final String AVOIDABLE = "vermijdbaar_aandeel";

    private final Series series;
    private final ReasonReports reports;

    MainReasonCells(Series series, ReasonReports reports) {
        this.series = series;
        this.reports = reports;
    }

    /** The code of a reason, a group, or a group of the study in a series. */
    static String cell(Series series, String label) {
        return series.code() + "." + label;
    }

    private String avoidable(Avoidability avoidability) {
        return cell(series, AVOIDABLE + "." + avoidability.code());
    }

    @Override
    public String table() {
        return "stopredenen " + series.code();
    }

    @Override
    public Set<String> metrics() {
        return Set.of(REASONS, STUDY, AVOIDABLE);
    }

    @Override
    public List<Category> categories() {
        return StopReason.inForce().stream().map(reason -> new Category(cell(series, reason.group().name()), cell(series, reason.code),
                Set.of(cell(series, reason.publishedGroup), avoidable(reason.avoidability())))).toList();
    }

    @Override
    public BelowRegion belowRegion() {
        return BelowRegion.GROUPS;
    }

    @Override
    public Set<String> toldBy(String metric, String name, String label) {
        if (!series.code().equals(name)) {
            return Set.of();
        }
        return metric.equals(AVOIDABLE)
                ? StopReason.inForce().stream().map(reason -> avoidable(reason.avoidability())).collect(Collectors.toSet())
                : Set.of(cell(series, label));
    }

    @Override
    public Set<Integer> years(String region) {
        return reports.years(series, region);
    }

    @Override
    public List<Part> parts(String region, List<String> municipalities, int year) {
        return reports.of(series, region, year).stream().map(report -> new Part(
                // What was reported of a municipality that was not there in that year is known of the region only.
                municipalities.contains(report.area()) ? report.area() : region,
                cell(series, report.main().substring(0, 1)), cell(series, report.main()), report.amount())).toList();
    }
}
