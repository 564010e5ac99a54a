package nl.pleegpeil.dashboard;

import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricOptions;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Option;

/**
 * What a page shows (uitsnede), built once per request: who looks, at which area, periods and kind.
 *
 * @param scope     who looks
 * @param filter    what the address asks
 * @param area      the area looked at
 * @param wider     the areas it is held against, from near to far: its region, its country
 * @param areas     every area, to choose from
 * @param firstYear first year with any figure; 0: none
 * @param lastYear  last year with any figure; 0: none
 * @param sentence  what is shown, in words
 */
public record DashboardView(Scope scope, DashboardFilter filter, AreaName area, List<AreaName> wider, List<Option> areas,
        int firstYear, int lastYear, String sentence) {

    /** The question to a metric that this view asks. */
    public MetricQuery query() {
        return new MetricQuery(scope, area.code(), filter.from(), filter.until(), filter.per(), filter.kind(),
                "", Breakdown.NONE, MetricQuery.USUAL_CONFIDENCE, "gezin", "", MetricOptions.USUAL);
    }

    /** The same view without its last day, unless the reader chose one. */
    DashboardView upToNow() {
        return between(filter.from(), filter.isUntilAsked() ? filter.until() : null);
    }

    /** The same view over every period that has a figure, unless the reader chose where it begins or ends. */
    DashboardView asAsked() {
        return between(filter.asAsked().from(), filter.asAsked().until());
    }

    private DashboardView between(LocalDate first, LocalDate firstAfter) {
        return new DashboardView(scope, filter.between(first, firstAfter), area, wider, areas, firstYear, lastYear, sentence);
    }

    /** The same view of another area. */
    public DashboardView of(AreaName other) {
        return new DashboardView(scope, filter, other, List.of(), areas, firstYear, lastYear, sentence);
    }

    /** The country the area is held against; the area itself when it is one. */
    public DashboardView country() {
        return wider.isEmpty() ? this : of(wider.get(wider.size() - 1));
    }

    /** The nearest wider area, its region for a municipality; the area itself when it lies in none. */
    public DashboardView around() {
        return wider.isEmpty() ? this : of(wider.get(0));
    }

    /** The region of a municipality; any other area is itself. For what is known of regions only. */
    public DashboardView ofRegion() {
        return wider.stream().filter(around -> !around.country()).findFirst().map(this::of).orElse(this);
    }

    /** Whether the area is a region or wider itself. */
    public boolean isOwnRegion() {
        return wider.stream().allMatch(AreaName::country);
    }

    public boolean isCountry() {
        return area.country();
    }

    public boolean hasWider() {
        return !wider.isEmpty();
    }

    public boolean showsExample() {
        return area.example() || wider.stream().anyMatch(AreaName::example);
    }

    /** The part of an address that shows exactly this again, whoever opens it; their scope decides which figures. */
    public String link() {
        UriBuilder link = UriBuilder.fromPath("").queryParam("gebied", area.code()).queryParam("per", filter.per().code()).queryParam("soort", filter.kind());
        Optional.ofNullable(filter.from()).ifPresent(day -> link.queryParam("van", day));
        Optional.ofNullable(filter.until()).ifPresent(day -> link.queryParam("tot", day));
        if (!filter.series().isEmpty()) {
            link.queryParam("indicator", filter.series());
        }
        if (!filter.compared().isEmpty()) {
            // What was typed may hold the braces of a template.
            link.queryParam("vergelijk", "{vergelijk}").resolveTemplate("vergelijk", filter.compared());
        }
        return link.build().toString();
    }

    /** The part of an address that asks the same again on a page whose figures run on: what the reader did not choose stays open. */
    public String openLink() {
        return asAsked().link();
    }

    public boolean hasProblems() {
        return !filter.problems().isEmpty();
    }

    /** Years to begin with. */
    public List<Option> fromYears() {
        return years(0);
    }

    /** Years to end with. The value sent is the year after, because tot does not count itself. */
    public List<Option> untilYears() {
        return years(1);
    }

    public String chosenFrom() {
        return chosen(filter.from(), firstYear);
    }

    public String chosenUntil() {
        return chosen(filter.until(), lastYear + 1);
    }

    private List<Option> years(int shift) {
        if (firstYear == 0) {
            return List.of();
        }
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> new Option(String.valueOf(year + shift), String.valueOf(year))).toList();
    }

    private static String chosen(LocalDate day, int otherwise) {
        return String.valueOf(day == null ? otherwise : day.getYear());
    }

    /** Lengths of period to choose from. */
    public List<Option> grains() {
        return Stream.of(Grain.values()).map(grain -> new Option(grain.code(), grain.code())).toList();
    }

    /** Kinds of household to choose from, as codes. */
    public List<String> kinds() {
        return DashboardFilter.KINDS;
    }
}
