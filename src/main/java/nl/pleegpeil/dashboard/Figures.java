package nl.pleegpeil.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pleegpeil.dashboard.ChartData.Point;
import nl.pleegpeil.dashboard.ChartData.Series;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.Figure.Panel;
import nl.pleegpeil.dashboard.TimeMarks.Marks;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.metric.ReleaseRule;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Period;

/** What a page asks for figures: {@code {#lineChart inject:metrics.named('vervangingsratio', view) /}}. */
@Named("metrics")
@ApplicationScoped
public class Figures {

    private static final String RATIO = "ratio";
    private static final String STOCK = "stock_and_flow";
    private static final String COUNTS_PER_KIND = "aantal_per_soort";
    private static final String STARTED = "instroom";
    private static final String STOPPED = "uitstroom";
    private static final String WAITS = "doorlooptijd";

    private final Metrics catalogue;
    private final Conclusion conclusion;
    private final Caveats caveats;
    private final FigureTables tables;
    private final KindFigures kinds;
    private final TimeMarks timeMarks;
    private final DashboardTexts texts;
    private final ObjectMapper json;

    Figures(Metrics catalogue, Conclusion conclusion, Caveats caveats, FigureTables tables, KindFigures kinds, TimeMarks timeMarks,
            @Localized("nl") DashboardTexts texts, ObjectMapper json) {
        this.catalogue = catalogue;
        this.conclusion = conclusion;
        this.caveats = caveats;
        this.tables = tables;
        this.kinds = kinds;
        this.timeMarks = timeMarks;
        this.texts = texts;
        this.json = json;
    }

    /** A metric for the area of the view: over time, or as a table where it is several figures per period. */
    public Figure named(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        MetricResult result = catalogue.answer(name, seen(file, view).query());
        String title = texts.titleFor(file.title(), view.area().title());
        String id = name + "-" + view.area().code();
        if (result.rows().isEmpty()) {
            return empty(id, title, file, view);
        }
        return switch (file.method()) {
            case COUNTS_PER_KIND -> kinds.counts(id, title, file, view, result);
            case WAITS -> kinds.waits(id, title, file, view, result);
            case RATIO -> ratio(id, title, file, view, List.of(view.area()), List.of(result), conclusion.ofRatio(result.rows()));
            case STOCK -> new Figure(id, title, conclusion.ofStock(result), List.of(), List.of(), caveats.ofStock(result),
                    tables.stock(texts.captionPer(view.area().title(), view.filter().per().code()), result), file.definition(),
                    page(file), sources(List.of(result)), downloads(List.of(result)), "");
            default -> amounts(id, title, file, view, result);
        };
    }

    /** What people tell, answer and do today is of a year that is not over yet. */
    private static DashboardView seen(MetricFile file, DashboardView view) {
        boolean isOfToday = file.method().equals(COUNTS_PER_KIND) || file.method().equals(WAITS) || file.release() == ReleaseRule.SURVEY;
        return isOfToday ? view.upToNow() : view;
    }

    /** A count or a percentage for the area of the view over every period that has a figure, unless the reader chose some. */
    public Figure allYears(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        MetricResult result = catalogue.answer(name, view.asAsked().query());
        String title = texts.titleFor(file.title(), view.area().title());
        String id = name + "-" + view.area().code();
        return result.rows().isEmpty() ? empty(id, title, file, view) : amounts(id, title, file, view, result);
    }

    /** How often something happened beside how often it was wanted, over every period that has a figure, unless the reader chose some. */
    public Figure againstGoal(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        MetricResult result = catalogue.answer(name, view.asAsked().query());
        String title = texts.titleFor(file.title(), view.area().title());
        String id = name + "-" + view.area().code();
        List<MetricRow> rows = result.rows();
        if (rows.isEmpty()) {
            return empty(id, title, file, view);
        }
        List<Point> held = rows.stream().map(row -> ChartData.amountPoint(row.numerator(), Words.count(row.numerator()), RowWords.mark(row))).toList();
        List<Point> wanted = rows.stream().map(row -> ChartData.amountPoint(row.denominator(), Words.count(row.denominator()), RowWords.mark(row))).toList();
        List<String> labels = rows.stream().map(MetricRow::label).toList();
        Marks happened = timeMarks.of(List.of(name), result.query(), labels);
        ChartData data = new ChartData(labels.stream().map(Words::brief).toList(),
                List.of(new Series(texts.columnHeld(), "started", held), new Series(texts.columnGoal(), "stopped", wanted)),
                List.of(), null, "", null, null, happened.drawn(0));
        return new Figure(id, title, conclusion.ofGoal(rows), List.of(new Panel("", texts.chartLabel(title), data.json(json))),
                marks(rows), List.of(), happened.in(tables.againstGoal(texts.captionPer(view.area().title(), view.filter().per().code()), view.filter().per(), rows), labels),
                file.definition(), page(file), sources(List.of(result)), downloads(List.of(result)), "", happened.sentences());
    }

    /** A ratio of the area beside the areas it lies in, on one scale. */
    public Figure beside(String name, DashboardView view) {
        return beside(name, view, view.wider());
    }

    /** A ratio of the area beside other areas, on one scale. */
    public Figure beside(String name, DashboardView view, List<AreaName> others) {
        MetricFile file = catalogue.definition(name);
        List<AreaName> areas = new ArrayList<>();
        List<MetricResult> results = new ArrayList<>();
        Stream.concat(Stream.of(view.area()), others.stream()).forEach(area -> {
            MetricResult result = catalogue.answer(name, view.of(area).query());
            if (!result.rows().isEmpty()) {
                areas.add(area);
                results.add(result);
            }
        });
        String title = texts.titleBeside(file.title(), Words.list(areas.stream().map(AreaName::title).toList()));
        String id = name + "-naast";
        if (results.isEmpty()) {
            return empty(id, texts.titleFor(file.title(), view.area().title()), file, view);
        }
        List<String> sentences = new ArrayList<>();
        for (int index = 0; index < results.size(); index++) {
            sentences.add(texts.areaSays(areas.get(index).title(), lowerFirst(conclusion.ofRatio(results.get(index).rows()))));
        }
        return ratio(id, title, file, view, areas, results, String.join(" ", sentences));
    }

    private Figure ratio(String id, String title, MetricFile file, DashboardView view, List<AreaName> areas,
            List<MetricResult> results, String sentence) {
        List<MetricRow> all = results.stream().flatMap(result -> result.rows().stream()).toList();
        List<String> labels = all.stream().map(MetricRow::label).distinct().sorted().toList();
        Marks happened = timeMarks.of(file.name(), results.stream().map(MetricResult::query).toList(), labels);
        double top = ChartData.ratioTop(all);
        List<Panel> panels = new ArrayList<>();
        for (int index = 0; index < results.size(); index++) {
            AreaName area = areas.get(index);
            List<MetricRow> rows = alignedTo(labels, results.get(index).rows());
            ChartData data = new ChartData(labels.stream().map(Words::brief).toList(),
                    List.of(new Series(area.title(), "value", rows.stream().map(row -> ChartData.ratioPoint(row, area.country() ? 1 : 0)).toList())),
                    ChartData.bands(rows, texts), 100.0, texts.asManyNew(), top, ChartData.ratioStep(top), happened.drawn(index));
            panels.add(new Panel(results.size() > 1 ? area.title() : "", texts.chartLabel(texts.titleFor(file.title(), area.title())), data.json(json)));
        }
        return new Figure(id, title, sentence, panels, marks(all), caveats.ofRatio(areas, results, all, top),
                happened.inAll(tables.ratio(texts.captionPer(Words.list(areas.stream().map(AreaName::title).toList()), view.filter().per().code()),
                        view.filter().per(), areas, results), results.stream().map(result -> result.rows().stream().map(MetricRow::label).toList()).toList()),
                file.definition(), page(file), sources(results), downloads(results), "", happened.sentences());
    }

    private Figure amounts(String id, String title, MetricFile file, DashboardView view, MetricResult result) {
        int places = file.method().equals("count") ? 0 : 1;
        List<String> labels = result.rows().stream().map(MetricRow::label).toList();
        Marks happened = timeMarks.of(List.of(file.name()), result.query(), labels);
        ChartData data = new ChartData(labels.stream().map(Words::brief).toList(),
                List.of(new Series(file.title(), "value", result.rows().stream().map(row -> ChartData.amountPoint(row.amount(),
                        row.amount() == null ? "" : DutchNumbers.decimals(row.amount(), places), RowWords.mark(row))).toList())),
                ChartData.bands(result.rows(), texts), null, "", null, null, happened.drawn(0));
        return new Figure(id, title, conclusion.ofAmount(result.rows(), places, file.unit()), List.of(new Panel("", texts.chartLabel(title), data.json(json))),
                marks(result.rows()), caveats.ofRows(result.rows()),
                happened.in(tables.amounts(texts.captionPer(view.area().title(), view.filter().per().code()), view.filter().per(), file.unit(), result.rows(), places), labels),
                file.definition(), page(file), sources(List.of(result)), downloads(List.of(result)), "", happened.sentences());
    }

    /** New and stopped side by side, from the counts of a ratio. */
    public Figure paired(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        MetricResult result = catalogue.answer(name, view.query());
        String title = texts.titleFor(texts.startedAndStopped(), view.area().title());
        String id = name + "-aantallen-" + view.area().code();
        if (result.rows().isEmpty()) {
            return empty(id, title, file, view);
        }
        List<Point> started = result.rows().stream().map(row -> ChartData.amountPoint(row.numerator(), RowWords.numerator(row),
                countMark(row, row.numerator(), "numerator"))).toList();
        List<Point> stopped = result.rows().stream().map(row -> ChartData.amountPoint(row.denominator(), RowWords.denominator(row),
                countMark(row, row.denominator(), "denominator"))).toList();
        List<String> labels = result.rows().stream().map(MetricRow::label).toList();
        Marks happened = timeMarks.of(List.of(name, STARTED, STOPPED), result.query(), labels);
        ChartData data = new ChartData(labels.stream().map(Words::brief).toList(),
                List.of(new Series(texts.started(), "started", started), new Series(texts.stopped(), "stopped", stopped)),
                List.of(), null, "", null, null, happened.drawn(0));
        List<String> marks = Stream.concat(started.stream(), stopped.stream()).map(Point::mark).distinct().sorted().toList();
        return new Figure(id, title, conclusion.ofBoth(result.rows()), List.of(new Panel("", texts.chartLabel(title), data.json(json))),
                marks, List.of(), happened.in(tables.counts(texts.captionPer(view.area().title(), view.filter().per().code()), view.filter().per(), result.rows()), labels),
                texts.startedAndStoppedDefinition(), page(file), sources(List.of(result)), downloads(List.of(result)), "", happened.sentences());
    }

    /** A ratio of kin and of recruited households, in the newest period that has both. */
    public Figure byKind(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        MetricQuery query = view.query().by(Breakdown.KIND);
        Map<String, Map<String, MetricRow>> byPeriod = new LinkedHashMap<>();
        for (MetricRow row : catalogue.answer(name, query).rows()) {
            byPeriod.computeIfAbsent(row.label(), label -> new LinkedHashMap<>()).put(row.series(), row);
        }
        String newest = byPeriod.entrySet().stream()
                .filter(entry -> Stream.of("netwerk", "bestand").allMatch(kind -> tells(entry.getValue().get(kind))))
                .map(Map.Entry::getKey).max(String::compareTo).orElse(null);
        String id = name + "-soort";
        if (newest == null) {
            return Figure.empty(id, texts.titleFor(texts.kinds(), view.area().title()), file.definition(), page(file),
                    texts.emptyKinds(view.area().title()));
        }
        Period period = Period.parse(newest).orElseThrow();
        MetricResult shown = catalogue.answer(name, query.between(period.from(), period.until()));
        Map<String, MetricRow> kinds = byPeriod.get(newest);
        String title = texts.titleFor(texts.kinds(), view.area().title() + " " + Words.brief(newest));
        return new Figure(id, title, conclusion.ofKinds(kinds.get("netwerk"), kinds.get("bestand")), List.of(), marks(shown.rows()),
                caveats.ofRows(shown.rows()), tables.kinds(texts.captionKinds(Words.within(newest)), kinds, view.isCountry() ? 1 : 0),
                file.definition(), page(file), sources(List.of(shown)), downloads(List.of(shown)), "");
    }

    private static boolean tells(MetricRow row) {
        return row != null && RowWords.tells(row);
    }

    /** The answer to the page's question for the area, in at most three sentences. */
    public String answer(String name, DashboardView view) {
        return conclusion.answer(catalogue.answer(name, view.query()).rows(), view.area().called(), view.filter().per());
    }

    /** What the figures of the view cannot say, as sentences. */
    public List<String> unknowns(String name, DashboardView view) {
        return caveats.unknowns(catalogue.answer(name, view.query()).rows());
    }

    /** When the newest figure behind the view was recorded, in words; "" when there is none. */
    public String updatedOn(String name, DashboardView view) {
        DashboardView shown = seen(catalogue.definition(name), view);
        return Stream.concat(Stream.of(view.area()), view.wider().stream())
                .map(area -> catalogue.answer(name, shown.of(area).query()).asOf()).filter(Objects::nonNull)
                .max(Instant::compareTo).map(Words::day).orElse("");
    }

    private Figure empty(String id, String title, MetricFile file, DashboardView view) {
        return Figure.empty(id, title, file.definition(), page(file),
                texts.emptyFigure(view.area().title(), view.filter().per().code()));
    }

    private List<MetricRow> alignedTo(List<String> labels, List<MetricRow> rows) {
        Map<String, MetricRow> byLabel = new LinkedHashMap<>();
        rows.forEach(row -> byLabel.put(row.label(), row));
        return labels.stream().map(label -> byLabel.getOrDefault(label, MetricRow.unknown(label))).toList();
    }

    private static List<String> marks(List<MetricRow> rows) {
        return rows.stream().map(RowWords::mark).distinct().sorted().toList();
    }

    private static String countMark(MetricRow row, Double count, String name) {
        return row.hidden() ? RowWords.HIDDEN : count == null ? RowWords.UNKNOWN : row.quality().getOrDefault(name, "gepubliceerd");
    }

    private static List<String> sources(List<MetricResult> results) {
        LinkedHashSet<String> sources = new LinkedHashSet<>();
        results.forEach(result -> result.rows().forEach(row -> sources.addAll(row.source())));
        // What comes from Pleegpeil itself has no source per row.
        return sources.isEmpty() ? results.stream().map(result -> result.definition().source()).distinct().toList() : List.copyOf(sources);
    }

    private List<Link> downloads(List<MetricResult> results) {
        return results.stream().map(result -> new Link(results.size() == 1 ? texts.download()
                : texts.downloadOf(result.scope().get("naam")), CsvAddress.of(result))).toList();
    }

    private static String page(MetricFile file) {
        return "/kengetallen/" + file.name();
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
