package nl.pleegpeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.access.Scope.Audience;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.metric.MetricOptions;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.ReleaseRule;
import nl.pleegpeil.metric.ReleaseStep;
import nl.pleegpeil.privacy.PublicFigures.Shown;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/**
 * Decides what a reader sees of a result. Whoever has a seat sees the figures of their own area and provider as they are,
 * but for breakdowns and surveys; everybody else sees what is public. A row of a breakdown by area or provider is of
 * another area or provider than was asked about, so it is decided for each. What is not shown leaves a row that depends
 * on the question alone: neither a series nor a moment tells that there is something behind it.
 */
@ApplicationScoped
public class DisclosureStep implements ReleaseStep {

    private static final List<String> KINDS = List.of("beide", "bestand", "netwerk");
    private static final String ALL_KINDS = "onbekend";
    private static final String WORKING_DAYS = "werkdagen";

    private final PublicFigures figures;
    private final PublishedElsewhere elsewhere;
    private final BreakdownRule breakdowns;
    private final MinimumGroups minimum;
    private final PrivacyTexts texts;
    private final Clock clock;

    DisclosureStep(PublicFigures figures, PublishedElsewhere elsewhere, BreakdownRule breakdowns, MinimumGroups minimum, PrivacyTexts texts,
            Clock clock) {
        this.figures = figures;
        this.elsewhere = elsewhere;
        this.breakdowns = breakdowns;
        this.minimum = minimum;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public MetricResult release(MetricResult result, Function<MetricQuery, List<MetricRow>> others) {
        ReleaseRule rule = result.definition().release();
        if (rule == ReleaseRule.OPEN) {
            return result;
        }
        MetricQuery query = result.query();
        if (rule == ReleaseRule.SURVEY) {
            // Of a survey everybody sees the same.
            return surveys(result, others);
        }
        return switch (query.breakdown()) {
            case AREA -> perSeries(result, others, areasWithin(query.area()), area -> area, area -> provider(result));
            case PROVIDER -> perSeries(result, others, providers(), provider -> query.area(), provider -> provider);
            default -> query.scope().audienceFor(query.area(), provider(result)) == Audience.OWN ? own(result, result.rows())
                    : with(result, open(closed(result, others), others, query, null));
        };
    }

    /** The provider that the figures are of; "" for all together, and where a question about one is answered with all. */
    private static String provider(MetricResult result) {
        boolean isOfAll = result.definition().release() == ReleaseRule.SIGNALS || PublishedElsewhere.isAlways(result.metric());
        return isOfAll ? "" : result.query().provider();
    }

    private static MetricResult with(MetricResult result, Shown shown) {
        return result.with(shown.rows(), shown.asOf());
    }

    /**
     * What the public is answered from. Signals are counted over whole years that are over: a time of one day would tell of
     * one signal. How long families stay is one fixed outcome: two times, bridges or margins side by side would tell the day
     * on which somebody stopped, however much each of them is rounded.
     */
    private MetricResult closed(MetricResult result, Function<MetricQuery, List<MetricRow>> others) {
        MetricQuery query = result.query();
        LocalDate thisYear = LocalDate.now(clock).withDayOfYear(1);
        return switch (result.definition().release()) {
            case SIGNALS -> result.unit().equals(WORKING_DAYS) ? result.with(others.apply(ofWholeYears(query, thisYear))) : result;
            case SURVIVAL -> {
                MetricOptions usual = MetricOptions.USUAL.from(query.options().origin());
                yield result.with(others.apply(query.between(null, thisYear).with(usual).withUsualConfidence()));
            }
            default -> result;
        };
    }

    private MetricResult perSeries(MetricResult result, Function<MetricQuery, List<MetricRow>> others, Set<String> series,
            Function<String, String> areaOf, Function<String, String> providerOf) {
        MetricQuery query = result.query();
        List<String> theirs = series.stream()
                .filter(each -> query.scope().audienceFor(areaOf.apply(each), providerOf.apply(each)) == Audience.PUBLIC).toList();
        // What is no such series, as of a metric that has none, is of the whole that was asked about.
        boolean isWholeOwn = query.scope().audienceFor(query.area(), provider(result)) == Audience.OWN;
        MetricResult own = own(result, result.rows().stream().filter(row -> series.contains(Objects.requireNonNullElse(row.series(), ""))
                ? !theirs.contains(row.series()) : isWholeOwn).toList());
        if (theirs.isEmpty()) {
            return own;
        }
        MetricResult closed = closed(result, others);
        // A test of differences rests on all that are compared, and so on those that are not one's own.
        List<MetricRow> rows = new ArrayList<>(own.rows().stream().map(SurvivalRule::withoutTest).toList());
        List<Instant> moments = new ArrayList<>();
        for (String each : theirs) {
            Shown shown = query.breakdown() == Breakdown.PROVIDER
                    ? figures.hidden(query, each, texts.otherProvider())
                    : open(closed, others, query.in(areaOf.apply(each)).by(Breakdown.NONE), each);
            rows.addAll(shown.rows());
            if (shown.asOf() != null) {
                moments.add(shown.asOf());
            }
        }
        rows.sort(Comparator.comparing((MetricRow row) -> Objects.requireNonNullElse(row.series(), "")));
        // The moment of the newest count is of all rows together, and so of those that are not shown as well.
        return result.with(rows, moments.stream().max(Instant::compareTo).orElse(null));
    }

    /** What somebody with a seat sees of these rows of their own. */
    private MetricResult own(MetricResult result, List<MetricRow> rows) {
        ReleaseRule rule = result.definition().release();
        return result.with(rule == ReleaseRule.BREAKDOWN || rule == ReleaseRule.CLOSED_BREAKDOWN
                ? breakdowns.released(result.metric(), result.query(), rows) : rows);
    }

    /** What everybody sees of the area of the question. */
    private Shown open(MetricResult result, Function<MetricQuery, List<MetricRow>> others, MetricQuery query, String series) {
        return switch (result.definition().release()) {
            case COUNTS, RATIO -> openCounts(result, query, series);
            case BREAKDOWN -> figures.causes(query, series);
            case CLOSED_BREAKDOWN -> figures.hidden(query, series, texts.notReleased());
            case SURVIVAL -> !isOfAll(query) ? figures.hidden(query, series, texts.allTogether())
                    : shown(query, series, survival(result, query, series),
                            texts.survivalTooSmall(minimum.get().atRisk(), minimum.get().exits()));
            case SIGNALS -> isWide(query.area())
                    ? shown(query, series, signals(result, others, query, series), texts.tooFewSignals(minimum.get().signals()))
                    : figures.hidden(query, series, texts.tooFewSignals(minimum.get().signals()));
            case SURVEY, OPEN -> throw new IllegalStateException("Decided before");
        };
    }

    private List<MetricRow> survival(MetricResult result, MetricQuery query, String series) {
        List<MetricRow> rows = new SurvivalRule(minimum.get().atRisk(), minimum.get().exits(), result.unit())
                .released(of(result, series), texts).stream().map(this::withYears).toList();
        boolean isListedByFamilies = query.breakdown() == Breakdown.GROUP || query.breakdown() == Breakdown.START_YEAR;
        return isListedByFamilies ? SurvivalRule.withoutSilentSeries(rows) : rows;
    }

    private MetricRow withYears(MetricRow row) {
        return row.hidden() ? row : row.withNote(texts.survivalFixed(String.valueOf(LocalDate.now(clock).getYear() - 1)));
    }

    /** Whether it is asked about all kinds and providers together. */
    private static boolean isOfAll(MetricQuery query) {
        return query.kind().equals(ALL_KINDS) && query.provider().isEmpty();
    }

    /**
     * Counts are of one year, the last that lies in the question: two years less one of them would tell what a year hides.
     * Those of a country are what its regions show: the country as it is less the regions would tell what they hide.
     */
    private List<MetricRow> signals(MetricResult result, Function<MetricQuery, List<MetricRow>> others, MetricQuery query, String series) {
        SignalRule rule = new SignalRule(minimum.get().signals());
        if (result.unit().equals(WORKING_DAYS)) {
            return rule.releasedWaits(of(result, series), texts);
        }
        MetricQuery whole = ofWholeYears(query, LocalDate.now(clock).withDayOfYear(1));
        LocalDate year = whole.until().minusYears(1);
        MetricQuery one = (whole.from() != null && whole.from().isAfter(year) ? whole : whole.between(year, whole.until())).by(Breakdown.NONE);
        List<String> regions = areasWithin(query.area()).stream().filter(DisclosureStep::isWide).toList();
        List<MetricRow> rows = regions.isEmpty() ? rule.released(others.apply(one), texts)
                : rule.together(regions.stream().map(region -> rule.released(others.apply(one.in(region)), texts)).toList(), texts);
        return rows.stream().map(row -> row.in(series).withNote(texts.ofOneYear(String.valueOf(year.getYear())))).toList();
    }

    private Shown openCounts(MetricResult result, MetricQuery query, String series) {
        if (query.options().origin() == Origin.SPELLS) {
            // What is public comes from counts; the same families twice, counted in two ways, would be two looks at one atom.
            return figures.hidden(query, series, texts.notReleased());
        }
        if (PublishedElsewhere.isAbout(result.metric(), query)) {
            Shown published = published(result, query);
            if (!published.rows().isEmpty()) {
                return published;
            }
        }
        if (query.breakdown() != Breakdown.KIND) {
            return query.breakdown() == Breakdown.NONE ? figures.counts(result.metric(), query, series)
                    : figures.hidden(query, series, texts.notReleased());
        }
        List<MetricRow> rows = new ArrayList<>();
        KINDS.forEach(kind -> rows.addAll(figures.hidden(query, kind, texts.allTogether()).rows()));
        return new Shown(rows, null);
    }

    /** What others published of the country, from the first to the last; what lies between is not known. */
    private Shown published(MetricResult result, MetricQuery query) {
        if (PublishedElsewhere.isAlways(result.metric())) {
            return new Shown(result.rows(), result.asOf());
        }
        Map<PublishedElsewhere.Place, Instant> places = elsewhere.flows(query);
        List<MetricRow> known = result.rows().stream().filter(row -> row.hasAnyFigure() && places.containsKey(place(row, query)))
                .map(row -> withoutNeighbour(row, query, places)).toList();
        if (known.isEmpty()) {
            return new Shown(List.of(), null);
        }
        Period first = known.stream().map(row -> Period.parse(row.label()).orElseThrow()).min(Comparator.naturalOrder()).orElseThrow();
        Period last = known.stream().map(row -> Period.parse(row.label()).orElseThrow()).max(Comparator.naturalOrder()).orElseThrow();
        List<MetricRow> rows = new ArrayList<>();
        for (String series : known.stream().map(row -> Objects.requireNonNullElse(row.series(), "")).distinct().toList()) {
            for (Period period = first; period.compareTo(last) <= 0; period = period.next()) {
                String label = period.code();
                rows.add(known.stream().filter(row -> row.label().equals(label) && Objects.requireNonNullElse(row.series(), "").equals(series))
                        .findFirst().orElseGet(() -> MetricRow.unknown(label).in(series.isEmpty() ? null : series)));
            }
        }
        Instant asOf = known.stream().map(row -> places.get(place(row, query))).max(Instant::compareTo).orElseThrow();
        return new Shown(rows, asOf);
    }

    private static PublishedElsewhere.Place place(MetricRow row, MetricQuery query) {
        return new PublishedElsewhere.Place(row.label(), query.breakdown() == Breakdown.KIND ? row.series() : query.kind());
    }

    /** A change against the year before tells that year, which may be a sum of ours. */
    private static MetricRow withoutNeighbour(MetricRow row, MetricQuery query, Map<PublishedElsewhere.Place, Instant> places) {
        String before = Period.parse(row.label()).orElseThrow().previous().code();
        String change = "servedChange";
        if (row.measures().get(change) == null
                || places.containsKey(new PublishedElsewhere.Place(before, place(row, query).kind()))) {
            return row;
        }
        return row.without(change);
    }

    private MetricResult surveys(MetricResult result, Function<MetricQuery, List<MetricRow>> others) {
        MetricQuery asked = result.query();
        if (asked.per() != Grain.YEAR || !asked.kind().equals(ALL_KINDS) || !asked.provider().isEmpty()) {
            // A filter is one part of a breakdown without the other parts, and so without what they must leave.
            return with(result, figures.hidden(asked, null, asked.per() == Grain.YEAR ? texts.allTogether() : texts.wholeYears()));
        }
        MetricQuery query = ofWholeYears(asked, null);
        SurveyRule rule = new SurveyRule(minimum.get().answers());
        List<MetricRow> siblings = query.equals(asked) ? result.rows() : others.apply(query);
        boolean broken = query.breakdown() != Breakdown.NONE;
        Area area = AreaTree.inForce().find(query.area()).orElseThrow();
        // An area is a part of the one around it, whose figure is shown as well: what is left must not be a handful.
        boolean isPartOfAnother = area.parentCode != null && !area.parentCode.equals(area.code);
        List<MetricRow> around = isPartOfAnother ? others.apply(query.in(area.parentCode).by(Breakdown.AREA)) : List.of();
        Map<String, Set<String>> within = broken ? rule.seriesToSee(siblings, others.apply(query.by(Breakdown.NONE))) : Map.of();
        Map<String, Set<String>> beside = around.isEmpty() ? Map.of()
                : rule.seriesToSee(around, others.apply(query.in(area.parentCode).by(Breakdown.NONE)));
        List<MetricRow> released = siblings.stream().map(row -> {
            boolean isPart = !broken || within.getOrDefault(row.label(), Set.of()).contains(row.series());
            boolean isSeen = around.isEmpty() || beside.getOrDefault(row.label(), Set.of()).contains(query.area());
            boolean isEmpty = row.n() == null && !row.hasAnyFigure();
            return isEmpty || rule.mayBeSeen(row) && isPart && isSeen ? row : row.withheld(texts.tooFewAnswers(minimum.get().answers()));
        }).toList();
        return released.stream().anyMatch(MetricRow::hidden) ? result.with(released, null) : result.with(released);
    }

    /**
     * The question about the whole years that lie in its time: two times that differ by a day would tell that day.
     *
     * @param end the first day that is not asked about at the latest; null: there is none
     */
    private static MetricQuery ofWholeYears(MetricQuery query, LocalDate end) {
        LocalDate from = query.from();
        LocalDate first = from == null || from.getDayOfYear() == 1 ? from : from.withDayOfYear(1).plusYears(1);
        LocalDate until = query.until() == null || end != null && query.until().isAfter(end) ? end : query.until().withDayOfYear(1);
        return query.between(first, until);
    }

    private Shown shown(MetricQuery query, String series, List<MetricRow> rows, String why) {
        return rows.stream().allMatch(MetricRow::hidden) ? figures.hidden(query, series, why) : new Shown(rows, null);
    }

    private static List<MetricRow> of(MetricResult result, String series) {
        return series == null ? result.rows() : result.rows().stream().filter(row -> series.equals(row.series())).toList();
    }

    /** Whether the area is a region or larger. */
    private static boolean isWide(String area) {
        AreaTree tree = AreaTree.inForce();
        return tree.find(area).isPresent() && !tree.within(area).isEmpty();
    }

    private static Set<String> areasWithin(String area) {
        Set<String> codes = new TreeSet<>();
        AreaTree.inForce().within(area).forEach(part -> codes.add(part.code));
        return codes;
    }

    private static Set<String> providers() {
        Set<String> codes = new TreeSet<>();
        Provider.inForce().forEach(provider -> codes.add(provider.code));
        return codes;
    }
}
