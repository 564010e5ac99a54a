package nl.pleegpeil.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.pleegpeil.access.Scope.Audience;
import nl.pleegpeil.dashboard.ChartData.Series;
import nl.pleegpeil.dashboard.Figure.Caveat;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.Figure.Panel;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.reason.ReasonNames;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.YearBlock;

/**
 * What a page asks about reasons to stop: {@code {#rankChart inject:reasons.groups('uitval_per_reden', view) /}}. The
 * region comes first, parents come before providers, and where a year says too little three years are taken together.
 */
@Named("reasons")
@ApplicationScoped
public class ReasonFigures {

    /** With fewer answers than this in a year, three years are shown together. */
    private static final int LEAST_OF_A_YEAR = 10;
    private static final int BARS = 10;

    private final Metrics catalogue;
    private final ReasonNames names;
    private final ReasonFigureTexts texts;
    private final ObjectMapper json;
    private final Clock clock;

    ReasonFigures(Metrics catalogue, ReasonNames names, @Localized("nl") ReasonFigureTexts texts, ObjectMapper json, Clock clock) {
        this.catalogue = catalogue;
        this.names = names;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    /** The main groups in the region of the view, ranked. */
    public Figure groups(String name, DashboardView view) {
        return ranked(name, view, view.ofRegion().area(), Breakdown.GROUP, "regio");
    }

    /** The main groups in the area of the view itself, ranked. */
    public Figure ownGroups(String name, DashboardView view) {
        return ranked(name, view, view.area(), Breakdown.GROUP, "gebied");
    }

    /** The reasons themselves in the region of the view, ranked. */
    public Figure reasons(String name, DashboardView view) {
        return ranked(name, view, view.ofRegion().area(), Breakdown.REASON, "redenen");
    }

    /** The groups of the published study in the region of the view. */
    public Figure published(String name, DashboardView view) {
        return ranked(name, view, view.ofRegion().area(), Breakdown.NONE, "onderzoek");
    }

    private Figure ranked(String name, DashboardView view, AreaName area, Breakdown breakdown, String which) {
        MetricFile file = catalogue.definition(name);
        MetricResult result = windowed(name, view, area, breakdown);
        String id = name + "-" + which;
        String title = texts.title(file.title(), area.title(), period(result.query()), which);
        Map<String, List<MetricRow>> bySeries = bySeries(result.rows());
        bySeries.remove("denken");
        if (bySeries.isEmpty()) {
            return Figure.empty(id, title, file.definition(), page(file), texts.empty(area.title(), period(result.query())));
        }
        if (bySeries.values().stream().flatMap(List::stream).noneMatch(ReasonFigures::names)) {
            // A picture of noughts would say that nobody gave a reason, while those that were given are not to be seen.
            return Figure.empty(id, title, file.definition(), page(file), nothingToSee(result, area));
        }
        Map<String, String> words = names.byCode();
        List<MetricRow> first = bySeries.values().stream().filter(rows -> rows.stream().anyMatch(ReasonFigures::names)).findFirst().orElseThrow();
        List<String> labels = first.stream().sorted(Comparator.comparing((MetricRow row) -> Objects.requireNonNullElse(row.amount(), -1.0)).reversed()
                .thenComparing(MetricRow::label)).map(MetricRow::label).toList();
        boolean many = labels.size() > BARS;
        List<String> drawn = many ? labels.stream().filter(label -> names(find(first, label))).limit(BARS).toList() : labels;
        List<Series> bars = new ArrayList<>();
        // A picture of ten reasons and three series would be a maze: those of parents alone, or of who comes next.
        bySeries.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(ReasonFigures::names)).limit(many ? 1 : 2).forEach(entry -> bars.add(new Series(seriesName(entry.getKey()),
                bars.isEmpty() ? "value" : "stopped", drawn.stream().map(label -> find(entry.getValue(), label))
                        .map(row -> ChartData.amountPoint(row.amount(), row.amount() == null ? "" : percent(row), RowWords.mark(row))).toList())));
        ChartData data = new ChartData(drawn.stream().map(label -> words.getOrDefault(label, label)).toList(), bars, List.of(), null, "", null, null);
        return new Figure(id, title, conclusion(bySeries, words, period(result.query())),
                List.of(new Panel("", texts.chartLabel(title), data.json(json))),
                result.rows().stream().map(RowWords::mark).distinct().sorted().toList(), caveats(result, area),
                table(title, labels, bySeries, words, breakdown), file.definition(), page(file), List.of(file.source()), downloads(result), "");
    }

    private static boolean names(MetricRow row) {
        return row.amount() != null && row.amount() > 0;
    }

    private String nothingToSee(MetricResult result, AreaName area) {
        String hidden = result.rows().stream().filter(row -> row.hidden() && row.reason() != null).map(MetricRow::reason).findFirst().orElse("");
        return String.join(" ", texts.allHidden(), texts.nothingToSee(area.called(), period(result.query())), hidden).strip();
    }

    private String conclusion(Map<String, List<MetricRow>> bySeries, Map<String, String> words, String period) {
        List<String> sentences = new ArrayList<>();
        bySeries.forEach((series, rows) -> rows.stream().filter(row -> row.amount() != null && row.amount() > 0)
                .max(Comparator.comparing(MetricRow::amount).thenComparing(MetricRow::label, Comparator.reverseOrder()))
                .ifPresent(top -> {
                    String reason = words.getOrDefault(top.label(), top.label());
                    String part = DutchNumbers.whole(top.numerator());
                    String all = DutchNumbers.whole(top.denominator());
                    sentences.add(mayBeSurpassed(top, rows) ? texts.conclusionOfShown(seriesName(series), period, reason, part, all)
                            : texts.conclusion(seriesName(series), period, reason, part, all));
                }));
        return sentences.isEmpty() ? texts.allHidden() : String.join(" ", sentences);
    }

    /** Whether what is hidden leaves room for something that is named more often. */
    private static boolean mayBeSurpassed(MetricRow top, List<MetricRow> rows) {
        double shown = rows.stream().filter(row -> row.numerator() != null).mapToDouble(MetricRow::numerator).sum();
        return rows.stream().anyMatch(MetricRow::hidden) && top.denominator() - shown > top.numerator();
    }

    private List<Caveat> caveats(MetricResult result, AreaName area) {
        List<Caveat> caveats = new ArrayList<>();
        if (result.query().until().getYear() - result.query().from().getYear() > 1) {
            caveats.add(new Caveat("let-op", texts.together(area.title(), period(result.query()))));
        }
        result.rows().stream().filter(MetricRow::hidden).findFirst().ifPresent(row -> caveats.add(new Caveat(RowWords.HIDDEN, row.reason())));
        return caveats;
    }

    private FigureTable table(String caption, List<String> labels, Map<String, List<MetricRow>> bySeries, Map<String, String> words,
            Breakdown breakdown) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(breakdown == Breakdown.REASON ? texts.reasonColumn() : texts.groupColumn())));
        bySeries.keySet().forEach(series -> {
            columns.add(Column.number(texts.countColumn(seriesName(series))));
            columns.add(Column.number(texts.shareColumn(seriesName(series))));
            columns.add(Column.number(texts.contributingColumn(seriesName(series))));
        });
        List<List<Cell>> rows = new ArrayList<>();
        for (String label : labels) {
            List<MetricRow> all = bySeries.values().stream().map(series -> find(series, label)).toList();
            // What contributed is not told of a single reason, so nought is what nobody named as the main one.
            boolean isNothing = all.stream().allMatch(row -> row.numerator() != null && row.numerator() == 0
                    && Objects.requireNonNullElse(row.measures().get("both"), 0.0) == 0);
            if (breakdown != Breakdown.REASON || !isNothing) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.text(words.getOrDefault(label, label))));
                all.forEach(row -> {
                    cells.add(count(row, row.numerator()));
                    cells.add(row.amount() == null ? hidden(row) : Cell.number(percent(row)));
                    Double contributing = row.measures().get("contributing");
                    cells.add(contributing == null && row.amount() != null ? Cell.unknown(RowWords.HIDDEN) : count(row, contributing));
                });
                rows.add(cells);
            }
        }
        return new FigureTable(caption, columns, rows);
    }

    /** Stops, what parents say and what providers report: how many of each, and what part of the stops they speak of. */
    public Figure sideBySide(String name, String stops, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        AreaName area = view.ofRegion().area();
        MetricResult result = windowed(name, view, area, Breakdown.GROUP);
        String title = texts.sideTitle(area.title(), period(result.query()));
        MetricResult flows = catalogue.answer(stops, result.query().by(Breakdown.NONE));
        boolean isKnown = !flows.rows().isEmpty() && flows.rows().stream().allMatch(row -> row.amount() != null);
        Double stopped = isKnown ? Double.valueOf(flows.rows().stream().mapToDouble(MetricRow::amount).sum()) : null;
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(texts.stopsRow()), stopped == null ? Cell.unknown(RowWords.UNKNOWN) : Cell.number(DutchNumbers.whole(stopped)),
                Cell.text("")));
        bySeries(result.rows()).forEach((series, found) -> {
            MetricRow row = found.stream().filter(each -> each.denominator() != null).findFirst().orElse(found.get(0));
            boolean isPart = stopped != null && stopped > 0 && row.denominator() != null && !series.equals("denken");
            rows.add(List.of(Cell.text(texts.seriesRow(seriesName(series))), count(row, row.denominator()),
                    isPart ? Cell.number(DutchNumbers.whole(100 * row.denominator() / stopped)) : Cell.unknown(RowWords.UNKNOWN)));
        });
        return new Figure("drie-reeksen", title, stopped == null ? texts.sideUnknown() : texts.sideConclusion(DutchNumbers.whole(stopped)),
                List.of(), List.of(), List.of(new Caveat("let-op", texts.sideCaveat())),
                new FigureTable(title, List.of(Column.text(texts.seriesColumn()), Column.number(texts.amountColumn()), Column.number(texts.responseColumn())), rows),
                texts.sideDefinition(), page(file), List.of(file.source()), downloads(result), "");
    }

    /** A share per year and series: what was avoidable, or who would come back. */
    public Figure perYear(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        AreaName area = view.ofRegion().area();
        MetricResult result = catalogue.answer(name, view.of(area).query().per(Grain.YEAR));
        String title = texts.plainTitle(file.title(), area.title());
        if (result.rows().isEmpty()) {
            return Figure.empty(name, title, file.definition(), page(file), texts.emptyEver(area.title()));
        }
        if (result.rows().stream().allMatch(MetricRow::hidden)) {
            return Figure.empty(name, title, file.definition(), page(file), texts.allHidden());
        }
        List<String> measures = List.copyOf(result.rows().get(0).measures().keySet());
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.yearColumn()), Column.text(texts.seriesColumn()),
                Column.number(texts.percentColumn()), Column.number(texts.marginColumn()), Column.number(texts.ofColumn())));
        measures.forEach(measure -> columns.add(Column.number(texts.measure(measure))));
        List<List<Cell>> rows = new ArrayList<>();
        for (MetricRow row : result.rows()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(row.label()), Cell.text(seriesName(row.series())),
                    row.amount() == null ? hidden(row) : Cell.number(percent(row)),
                    row.lower() == null || row.upper() == null ? hidden(row) : Cell.number(DutchNumbers.range(row.lower(), row.upper(), 0) + "%"),
                    row.denominator() == null ? hidden(row) : Cell.number(texts.partOf(DutchNumbers.whole(row.numerator()), DutchNumbers.whole(row.denominator())))));
            measures.forEach(measure -> cells.add(count(row, row.measures().get(measure))));
            rows.add(cells);
        }
        String series = result.rows().get(0).series();
        MetricRow newest = result.rows().stream().filter(row -> Objects.equals(row.series(), series) && row.amount() != null)
                .reduce((before, after) -> after).orElse(null);
        String sentence = newest == null ? texts.allHidden() : series == null ? texts.openCauses() : texts.yearConclusion(seriesName(series), newest.label(), percent(newest) + range(newest),
                DutchNumbers.whole(newest.numerator()), DutchNumbers.whole(newest.denominator()), name);
        List<Caveat> caveats = new ArrayList<>();
        result.rows().stream().filter(MetricRow::hidden).findFirst().ifPresent(row -> caveats.add(new Caveat(RowWords.HIDDEN, row.reason())));
        return new Figure(name, title, sentence, List.of(), List.of(), caveats, new FigureTable(title, columns, rows), file.definition(), page(file),
                List.of(file.source()), downloads(result), "");
    }

    /** The last three years that are told together and are over when the view ends. */
    static YearBlock lastBlock(DashboardView view, MetricQuery query, LocalDate today) {
        YearBlock newest = YearBlock.lastTold(today);
        LocalDate end = endOf(view, query);
        return newest.until().isAfter(end) ? YearBlock.of(end.getYear() - YearBlock.YEARS) : newest;
    }

    /** The first day after the last year of the view. */
    private static LocalDate endOf(DashboardView view, MetricQuery query) {
        return query.until() == null ? LocalDate.of(view.lastYear() == 0 ? LocalDate.EPOCH.getYear() : view.lastYear() + 1, 1, 1)
                : LocalDate.of(query.until().minusDays(1).getYear() + 1, 1, 1);
    }

    /** The last year of the view; when that says too little, the last three years before its end that are told together, if these say more. */
    private MetricResult windowed(String name, DashboardView view, AreaName area, Breakdown breakdown) {
        MetricQuery query = view.of(area).query().per(Grain.YEAR).by(breakdown);
        LocalDate until = endOf(view, query);
        MetricResult year = catalogue.answer(name, query.between(until.minusYears(1), until));
        if (told(year) >= LEAST_OF_A_YEAR) {
            return year;
        }
        YearBlock block = lastBlock(view, query, LocalDate.now(clock));
        MetricResult together = catalogue.answer(name, query.between(block.from(), block.until()));
        return year.rows().isEmpty() || told(together) > told(year) ? together : year;
    }

    /** Of how many stops a reason is to be seen, in the series that tells most: however many answered, what is hidden says nothing. */
    private static double told(MetricResult result) {
        return bySeries(result.rows()).entrySet().stream().filter(entry -> !entry.getKey().equals("denken"))
                .mapToDouble(entry -> entry.getValue().stream().filter(row -> row.numerator() != null).mapToDouble(MetricRow::numerator).sum())
                .max().orElse(0);
    }

    /** Whether the reader sees of the region what everybody sees: rounded counts of causes, and no series. */
    public boolean isOpen(DashboardView view) {
        return isOpen(view, view.ofRegion().area());
    }

    /** Whether the view is of a municipality of which the reader sees more than everybody. */
    public boolean isOwnBelowRegion(DashboardView view) {
        return !view.isOwnRegion() && !isOpen(view, view.area());
    }

    private static boolean isOpen(DashboardView view, AreaName area) {
        return view.scope().audienceFor(area.code(), "") == Audience.PUBLIC;
    }

    private static Map<String, List<MetricRow>> bySeries(List<MetricRow> rows) {
        Map<String, List<MetricRow>> bySeries = new LinkedHashMap<>();
        rows.forEach(row -> bySeries.computeIfAbsent(Objects.requireNonNullElse(row.series(), ""), series -> new ArrayList<>()).add(row));
        return bySeries;
    }

    private static MetricRow find(List<MetricRow> rows, String label) {
        return rows.stream().filter(row -> row.label().equals(label)).findFirst().orElseGet(() -> MetricRow.unknown(label));
    }

    /** What everybody may see has no series: it comes from what providers reported, rounded. */
    private String seriesName(String series) {
        return texts.series(series == null || series.isEmpty() ? "openbaar" : series);
    }

    private static String period(MetricQuery query) {
        int first = query.from().getYear();
        int last = query.until().minusDays(1).getYear();
        return first == last ? String.valueOf(first) : String.format(Locale.ROOT, "%d tot en met %d", first, last);
    }

    private static String percent(MetricRow row) {
        // What everybody may see are rounded counts: a share of them would be a finer figure than there is.
        return row.series() == null ? DutchNumbers.whole(row.amount()) : DutchNumbers.decimals(row.amount(), 0) + "%";
    }

    private String range(MetricRow row) {
        return row.lower() == null || row.upper() == null ? "" : " " + texts.range(DutchNumbers.range(row.lower(), row.upper(), 0) + "%");
    }

    private static Cell count(MetricRow row, Double value) {
        return value == null ? hidden(row) : Cell.number(DutchNumbers.whole(value));
    }

    private static Cell hidden(MetricRow row) {
        return Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN);
    }

    private List<Link> downloads(MetricResult result) {
        return List.of(new Link(texts.download(), CsvAddress.of(result)));
    }

    private static String page(MetricFile file) {
        return "/kengetallen/" + file.name();
    }
}
