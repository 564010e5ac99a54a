package nl.pleegpeil.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.pleegpeil.dashboard.ChartData.Point;
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
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FigureStatus;

/**
 * How long families stay and what ends it, in words, pictures and tables:
 * {@code {#stepChart inject:staying.overall('overleving', view) /}}. Drawn from yearly points: every step of a full curve
 * would be the day on which some family stopped.
 */
@Named("staying")
@ApplicationScoped
public class Staying {

    private static final double TOP = 100;
    private static final double GRID = 25;
    private static final double CAUSE_TOP = 50;
    private static final double CLEAR = 0.05;
    private static final String TOO_FEW = "TOO_FEW";
    private static final String GROUPED = "overleving-naast-elkaar-";
    private static final List<String> YEARS_TOLD = List.of("3", "2", "1");
    private static final List<String> YEARS_SIDE_BY_SIDE = List.of("1", "3", "5");
    /** The years that everybody may see; of others a hidden row says nothing. */
    private static final Set<String> YEARS_OPEN = Set.of("1", "2", "3", "5");

    private final Metrics catalogue;
    private final StayingTexts texts;
    private final ObjectMapper json;

    Staying(Metrics catalogue, @Localized("nl") StayingTexts texts, ObjectMapper json) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.json = json;
    }

    /** Whether there is anything to tell of the view's area: without families one by one the page is not offered. */
    public boolean exists(String name, DashboardView view) {
        return !catalogue.answer(name, question(view)).rows().isEmpty();
    }

    /** When the families behind the figures last changed, in words; "" when there are none. */
    public String updatedOn(String name, DashboardView view) {
        Instant asOf = exists(name, view) ? catalogue.answer(name, question(view)).asOf() : null;
        return asOf == null ? "" : Words.day(asOf);
    }

    /** The whole span unless the reader chose one: a family is followed from its start, not from the first year of a filter. */
    private static MetricQuery question(DashboardView view) {
        return view.asAsked().query();
    }

    /** In one sentence how many stay, with how sure that is. */
    public String answer(String name, DashboardView view) {
        return conclusion(catalogue.answer(name, question(view)).rows(), view.area().called());
    }

    private String conclusion(List<MetricRow> rows, String where) {
        MetricRow row = told(rows);
        if (row != null) {
            return row.lower() == null || row.upper() == null
                    ? texts.stayWithoutMargin(where, DutchNumbers.whole(row.amount()), years(row))
                    : texts.stay(where, DutchNumbers.whole(row.amount()), years(row), DutchNumbers.range(row.lower(), row.upper(), 0));
        }
        return why(rows, where);
    }

    private String why(List<MetricRow> rows, String where) {
        return rows.isEmpty() ? texts.nothing(where) : rows.stream().anyMatch(MetricRow::hidden) ? texts.hidden(where) : texts.tooFew(where);
    }

    /** The row that a sentence is about: three years, else two, else one. */
    private static MetricRow told(List<MetricRow> rows) {
        return YEARS_TOLD.stream().flatMap(year -> rows.stream().filter(row -> row.label().equals(year)))
                .filter(row -> row.amount() != null && !row.status().equals(TOO_FEW)).findFirst().orElse(null);
    }

    private String years(MetricRow row) {
        return texts.years(Integer.parseInt(row.label()));
    }

    /** The share that is still there after every year. */
    public Figure overall(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        MetricResult result = catalogue.answer(name, question(view));
        String title = file.title() + ", " + view.area().title();
        String id = name + "-" + view.area().code();
        if (told(result.rows()) == null) {
            return Figure.empty(id, title, file.definition(), page(file), why(result.rows(), view.area().called()));
        }
        String median = median(result.rows());
        return figure(id, title, conclusion(result.rows(), view.area().called()) + (median.isEmpty() ? "" : " " + median),
                List.of(panel("", title, result.rows(), true, TOP)), caveats(result.rows()),
                table(texts.captionYears(view.area().title()), texts.columnGroup(), Map.of("", result.rows()), true), file, result);
    }

    private String median(List<MetricRow> rows) {
        Double days = rows.get(0).measures().get("medianDays");
        return days == null ? "" : texts.median(DutchNumbers.decimals(days / 365.25, 1));
    }

    /** Groups beside one another, with whether they differ by more than chance. */
    public Figure groups(String name, String breakdown, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        Breakdown by = Breakdown.of(breakdown).orElseThrow(() -> new IllegalArgumentException("no breakdown: " + breakdown));
        MetricResult result = catalogue.answer(name, question(view).by(by));
        String title = texts.titleGroups(breakdown, view.area().title());
        String id = GROUPED + breakdown;
        Map<String, List<MetricRow>> bySeries = bySeries(result.rows());
        Map<String, List<MetricRow>> shown = new LinkedHashMap<>();
        bySeries.forEach((series, rows) -> {
            if (told(rows) != null) {
                shown.put(word(by, series), rows);
            }
        });
        if (shown.size() < 2) {
            return Figure.empty(id, title, file.definition(), page(file), result.rows().stream().anyMatch(MetricRow::hidden)
                    ? texts.hidden(view.area().called()) : texts.tooFewGroups(view.area().called()));
        }
        List<Panel> panels = new ArrayList<>();
        if (shown.size() <= 4) {
            shown.forEach((series, rows) -> panels.add(panel(series, texts.chartOf(title, series), rows, true, TOP)));
        }
        List<Caveat> caveats = new ArrayList<>(List.of(new Caveat("let-op", texts.noEffect())));
        if (shown.size() < bySeries.size()) {
            caveats.add(new Caveat("let-op", texts.groupsLeftOut(bySeries.size() - shown.size())));
        }
        return figure(id, title, compared(shown), panels, caveats,
                by == Breakdown.GROUP ? table(texts.captionGroups(view.area().title()), texts.columnGroup(), shown, true)
                        : sideBySide(texts.captionSideBySide(view.area().title()), shown), file, result);
    }

    /** One row per group: groups are read below one another, and every year of each would be a table without end. */
    private FigureTable sideBySide(String caption, Map<String, List<MetricRow>> shown) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.columnGroup())));
        YEARS_SIDE_BY_SIDE.forEach(year -> columns.add(Column.number(texts.columnStillAfter(texts.years(Integer.parseInt(year))))));
        columns.add(Column.number(texts.columnFollowedAfter()));
        List<List<Cell>> rows = new ArrayList<>();
        shown.forEach((series, own) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(series)));
            YEARS_SIDE_BY_SIDE.forEach(year -> cells.add(own.stream().filter(row -> row.label().equals(year)).findFirst()
                    .map(this::withMargin).orElseGet(() -> Cell.unknown(RowWords.UNKNOWN))));
            Double followed = own.stream().filter(row -> row.label().equals(YEARS_SIDE_BY_SIDE.get(0))).map(row -> row.measures().get("atRisk"))
                    .filter(Objects::nonNull).findFirst().orElse(null);
            cells.add(followed == null ? Cell.unknown(texts.none()) : Cell.number(DutchNumbers.whole(followed)));
            rows.add(cells);
        });
        return new FigureTable(caption, columns, rows);
    }

    private Cell withMargin(MetricRow row) {
        if (row.amount() == null) {
            return Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN);
        }
        String amount = DutchNumbers.whole(row.amount());
        return Cell.number(row.lower() == null ? amount : texts.amountAndMargin(amount, DutchNumbers.range(row.lower(), row.upper(), 0)));
    }

    private String compared(Map<String, List<MetricRow>> shown) {
        List<String> parts = new ArrayList<>();
        shown.forEach((series, rows) -> {
            MetricRow row = told(rows);
            parts.add(texts.part(DutchNumbers.whole(row.amount()), series, years(row)));
        });
        Double p = shown.values().iterator().next().get(0).measures().get("p");
        String verdict = p == null ? texts.notTested() : p < CLEAR ? texts.differs() : texts.mayBeChance();
        return parts.size() > 4 ? verdict : verdict + " " + texts.after(Words.list(parts));
    }

    private String word(Breakdown by, String series) {
        return by == Breakdown.KIND ? texts.kind(series) : series;
    }

    /** The share that stopped for every cause, after every year. */
    public Figure causes(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        MetricResult result = catalogue.answer(name, question(view));
        String title = file.title() + ", " + view.area().title();
        String id = name + "-" + view.area().code();
        Map<String, List<MetricRow>> byCause = bySeries(result.rows());
        if (byCause.values().stream().allMatch(rows -> told(rows) == null)) {
            return Figure.empty(id, title, file.definition(), page(file), why(result.rows(), view.area().called()));
        }
        Map<String, List<MetricRow>> shown = new LinkedHashMap<>();
        byCause.forEach((cause, rows) -> shown.put(texts.cause(cause), rows));
        double top = Math.max(CAUSE_TOP, result.rows().stream().map(MetricRow::upper).filter(Objects::nonNull).max(Double::compare).orElse(0.0) > CAUSE_TOP
                ? TOP : CAUSE_TOP);
        List<Panel> panels = new ArrayList<>();
        shown.forEach((cause, rows) -> panels.add(panel(cause, texts.chartOf(title, cause), rows, false, top)));
        return figure(id, title, causesAnswer(byCause, view.area().called()), panels, caveats(result.rows()),
                table(texts.captionCauses(view.area().title()), texts.columnCause(), shown, false), file, result);
    }

    /** In one sentence what made families stop, with how sure that is. */
    public String causesAnswer(String name, DashboardView view) {
        MetricResult result = catalogue.answer(name, question(view));
        Map<String, List<MetricRow>> byCause = bySeries(result.rows());
        return byCause.values().stream().allMatch(rows -> told(rows) == null) ? why(result.rows(), view.area().called())
                : causesAnswer(byCause, view.area().called());
    }

    private String causesAnswer(Map<String, List<MetricRow>> byCause, String where) {
        double stopped = 0;
        List<String> parts = new ArrayList<>();
        String years = "";
        String margin = "";
        for (Map.Entry<String, List<MetricRow>> cause : byCause.entrySet()) {
            MetricRow row = told(cause.getValue());
            if (row != null) {
                stopped += row.amount();
                parts.add(texts.causePart(DutchNumbers.whole(row.amount()), texts.causeInSentence(cause.getKey())));
                years = years(row);
                if (margin.isEmpty() && row.lower() != null) {
                    margin = texts.causeMargin(texts.causeInSentence(cause.getKey()), DutchNumbers.range(row.lower(), row.upper(), 0));
                }
            }
        }
        return texts.stopped(where, DutchNumbers.whole(stopped), years, Words.list(parts)) + (margin.isEmpty() ? "" : " " + margin);
    }

    private static Map<String, List<MetricRow>> bySeries(List<MetricRow> rows) {
        Map<String, List<MetricRow>> bySeries = new LinkedHashMap<>();
        rows.forEach(row -> bySeries.computeIfAbsent(Objects.requireNonNullElse(row.series(), ""), series -> new ArrayList<>()).add(row));
        return bySeries;
    }

    private static List<Caveat> caveats(List<MetricRow> rows) {
        return rows.stream().map(MetricRow::note).filter(note -> !note.isEmpty()).distinct().map(note -> new Caveat("let-op", note)).toList();
    }

    /** From the start, when all are there and nobody stopped, to the last year that is known. */
    private Panel panel(String name, String label, List<MetricRow> rows, boolean staying, double top) {
        List<String> labels = new ArrayList<>(List.of(texts.start()));
        List<Point> points = new ArrayList<>(List.of(new Point(staying ? TOP : 0.0, null, null, staying ? "100" : "0", FigureStatus.PUBLISHED.code())));
        for (MetricRow row : known(rows)) {
            labels.add(texts.yearsBrief(Integer.parseInt(row.label())));
            points.add(new Point(row.amount(), row.lower(), row.upper(), row.amount() == null ? "" : DutchNumbers.whole(row.amount()), RowWords.mark(row)));
        }
        ChartData data = new ChartData(labels, List.of(new Series(name.isEmpty() ? label : name, "value", points)), List.of(), null, "", top, GRID);
        return new Panel(name, texts.chart(label), data.json(json));
    }

    private static List<MetricRow> known(List<MetricRow> rows) {
        int last = 0;
        for (int index = 0; index < rows.size(); index++) {
            MetricRow row = rows.get(index);
            last = row.amount() == null && !row.hidden() || isForOthers(row) ? last : index + 1;
        }
        return rows.subList(0, last);
    }

    /** Whether nobody without a right ever sees this year, however many families there are. */
    private static boolean isForOthers(MetricRow row) {
        return row.hidden() && !YEARS_OPEN.contains(row.label());
    }

    private FigureTable table(String caption, String seriesName, Map<String, List<MetricRow>> bySeries, boolean staying) {
        boolean several = bySeries.size() > 1;
        List<Column> columns = new ArrayList<>(List.of(Column.text(several ? seriesName : texts.columnAfter())));
        if (several) {
            columns.add(Column.text(texts.columnAfter()));
        }
        columns.add(Column.number(staying ? texts.columnStill() : texts.columnStopped()));
        columns.add(Column.number(texts.columnMargin()));
        columns.add(Column.number(texts.columnFollowed()));
        List<List<Cell>> rows = new ArrayList<>();
        bySeries.forEach((series, own) -> {
            for (MetricRow row : known(own).stream().filter(row -> !isForOthers(row)).toList()) {
                List<Cell> cells = new ArrayList<>();
                if (several) {
                    cells.add(Cell.text(series));
                }
                cells.add(Cell.text(years(row)));
                cells.add(row.amount() == null ? Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN)
                        : Cell.number(DutchNumbers.decimals(row.amount(), 1)));
                cells.add(row.lower() == null ? Cell.unknown(texts.none()) : Cell.number(DutchNumbers.range(row.lower(), row.upper(), 1)));
                Double followed = row.measures().get("atRisk");
                cells.add(followed == null ? Cell.unknown(texts.none()) : Cell.number(DutchNumbers.whole(followed)));
                rows.add(cells);
            }
        });
        return new FigureTable(caption, columns, rows);
    }

    private Figure figure(String id, String title, String conclusion, List<Panel> panels, List<Caveat> caveats, FigureTable table,
            MetricFile file, MetricResult result) {
        return new Figure(id, title, conclusion, panels, List.of(), caveats, table, file.definition(), page(file),
                result.rows().stream().flatMap(row -> row.source().stream()).distinct().toList(),
                List.of(new Link(texts.download(), CsvAddress.of(result))), "");
    }

    private static String page(MetricFile file) {
        return "/kengetallen/" + file.name();
    }
}
