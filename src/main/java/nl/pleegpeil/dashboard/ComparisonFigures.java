package nl.pleegpeil.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.pleegpeil.dashboard.ChartData.Moment;
import nl.pleegpeil.dashboard.Figure.Caveat;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.Figure.Panel;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.dashboard.TimeMarks.Marks;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricOptions;
import nl.pleegpeil.metric.MetricOptions.Direction;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;

/** Figures held against their past or against others: {@code {#controlChart inject:comparisons.overTime(view) /}}. */
@Named("comparisons")
@ApplicationScoped
public class ComparisonFigures {

    /** A point of a control chart with the lines at it; type is one of the kinds of point. */
    record ControlPoint(String label, Double v, Double centre, Double low, Double high, String text, String type) {
    }

    /** What charts.js draws of a control chart. */
    record ControlData(String name, List<ControlPoint> points, List<Moment> moments) {
    }

    /** A municipality in a funnel: n counts, v the amount, and the limits for that size. */
    record FunnelPoint(String name, double n, Double v, Double l998, Double l95, Double u95, Double u998, String text, String flag,
            boolean own) {
    }

    /**
     * What charts.js draws of a funnel.
     *
     * @param beside what stands at the line of all together, within and outer what stands at the limits
     * @param across what is counted along the bottom
     */
    record FunnelData(String name, Double benchmark, String beside, String within, String outer, String across, double max, List<FunnelPoint> points) {
    }

    private static final String CONTROL = "regelkaart";
    private static final String FUNNEL = "vergelijking_gemeenten";
    private static final String USUAL = "vervangingsratio";
    private static final String LETOP = "let-op";
    private static final String OUTSIDE = "998";
    private static final Map<String, Direction> BETTER = Map.of(USUAL, Direction.HIGHER, "instroom", Direction.HIGHER, "stand", Direction.HIGHER,
            "uitstroom", Direction.LOWER, "uitvalpercentage", Direction.LOWER);
    /** In the order in which a reader meets them elsewhere. */
    private static final List<String> SERIES = List.of(USUAL, "instroom", "uitstroom", "stand", "uitvalpercentage");

    private final Metrics catalogue;
    private final TimeMarks timeMarks;
    private final DashboardTexts texts;
    private final AgainstTexts against;
    private final ObjectMapper json;

    ComparisonFigures(Metrics catalogue, TimeMarks timeMarks, @Localized("nl") DashboardTexts texts, @Localized("nl") AgainstTexts against,
            ObjectMapper json) {
        this.catalogue = catalogue;
        this.timeMarks = timeMarks;
        this.texts = texts;
        this.against = against;
        this.json = json;
    }

    /** The series to choose from. */
    public List<Option> series() {
        return SERIES.stream().map(name -> new Option(name, catalogue.definition(name).title())).toList();
    }

    /** The name of the chosen series. */
    public String chosen(DashboardView view) {
        return view.filter().series().isEmpty() ? USUAL : view.filter().series();
    }

    private String title(String name) {
        return catalogue.all().stream().filter(metric -> metric.name().equals(name)).map(MetricFile::title).findFirst()
                .orElse(name.replace('_', ' '));
    }

    /** The chosen series against its usual variation. */
    public Figure overTime(DashboardView view) {
        return drawn(chosen(view), view.query(), view.area().title(), label -> label);
    }

    /** Whether a metric can be held against its past. */
    public boolean hasPast(String name) {
        return SERIES.contains(name);
    }

    /**
     * A series against its usual variation, with one of its periods marked.
     *
     * @param name   one that {@link #hasPast}
     * @param marked the period
     * @param mark   what stands beside its name, in Dutch
     */
    public Figure marked(String name, MetricQuery query, String area, Period marked, String mark) {
        return drawn(name, query, area, label -> label.equals(marked.code()) ? Words.brief(label) + " " + mark : label);
    }

    private Figure drawn(String name, MetricQuery query, String area, UnaryOperator<String> label) {
        MetricFile file = catalogue.definition(CONTROL);
        MetricOptions options = new MetricOptions(MetricOptions.USUAL.origin(), null, null, BETTER.getOrDefault(name, Direction.NEUTRAL),
                timeMarks.newBaselines(name, query), null);
        MetricResult result = catalogue.answer(CONTROL, query.showing(name).with(options));
        String title = against.controlTitle(title(name), area);
        String id = CONTROL + "-" + query.area();
        List<MetricRow> known = result.rows().stream().filter(row -> row.words().containsKey("pointType")).toList();
        if (known.size() < 2) {
            return Figure.empty(id, title, file.definition(), page(file), known.isEmpty() ? against.controlNoFigure() : against.tooFewPoints());
        }
        List<String> labels = result.rows().stream().map(MetricRow::label).toList();
        Marks happened = timeMarks.of(List.of(name), query, labels);
        ControlData data = new ControlData(title(name), result.rows().stream().map(row -> point(row, label)).toList(), happened.drawn(0));
        List<Caveat> caveats = new ArrayList<>();
        MetricRow last = known.get(known.size() - 1);
        if (!last.note().isEmpty()) {
            caveats.add(new Caveat(LETOP, last.note()));
        }
        return new Figure(id, title, conclusion(known), List.of(new Panel("", against.controlLabel(title), write(data))), List.of(), caveats,
                happened.in(new FigureTable(against.controlCaption(title(name), area, query.per().code()),
                        List.of(Column.text(Words.heading(query.per())), Column.number(against.columnFigure()), Column.number(against.columnCentre()),
                                Column.number(against.columnLow()), Column.number(against.columnHigh()), Column.text(against.columnMeaning())),
                        result.rows().stream().map(row -> cells(row, label)).toList()), labels),
                file.definition(), page(file), known.stream().flatMap(row -> row.source().stream()).distinct().toList(),
                List.of(new Link(texts.download(), CsvAddress.of(result))), "", happened.sentences());
    }

    private ControlPoint point(MetricRow row, UnaryOperator<String> label) {
        Map<String, Double> lines = row.measures();
        return new ControlPoint(Words.brief(label.apply(row.label())), row.amount(), lines.get("cl"), lines.get("lpl"), lines.get("upl"),
                row.amount() == null ? "" : number(row.amount()), row.words().getOrDefault("pointType", ""));
    }

    private List<Cell> cells(MetricRow row, UnaryOperator<String> label) {
        Map<String, Double> lines = row.measures();
        boolean known = row.words().containsKey("pointType");
        return List.of(Cell.text(Words.brief(label.apply(row.label()))),
                row.amount() == null ? Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN) : Cell.number(number(row.amount())),
                line(lines.get("cl")), line(lines.get("lpl")), line(lines.get("upl")),
                Cell.text(known ? against.pointKind(row.words().get("pointType")) : ""));
    }

    private Cell line(Double value) {
        return value == null ? Cell.unknown(texts.noAmount()) : Cell.number(number(value));
    }

    private String conclusion(List<MetricRow> known) {
        MetricRow last = known.get(known.size() - 1);
        String when = Words.within(last.label());
        String amount = number(last.amount());
        boolean usual = isUsual(last);
        String sentence = usual ? against.controlUsual(when, amount, number(last.measures().get("lpl")), number(last.measures().get("upl")))
                : against.controlSignal(when, amount, against.pointKind(last.words().get("pointType")));
        List<String> earlier = known.subList(0, known.size() - 1).stream().filter(row -> !isUsual(row)).map(row -> Words.brief(row.label())).toList();
        return usual && !earlier.isEmpty() ? sentence + " " + against.controlEarlier(Words.list(earlier)) : sentence;
    }

    private static boolean isUsual(MetricRow row) {
        return row.words().get("pointType").equals("common_cause");
    }

    /** The municipalities of the region beside one another. */
    public Figure municipalities(DashboardView view) {
        MetricFile file = catalogue.definition(FUNNEL);
        MetricResult result = catalogue.answer(FUNNEL, view.query());
        boolean isOne = !view.ofRegion().area().code().equals(view.area().code());
        String title = against.funnelTitle(view.area().title(), isOne);
        String id = FUNNEL + "-" + view.area().code();
        List<MetricRow> rows = result.rows();
        if (rows.isEmpty()) {
            return Figure.empty(id, title, file.definition(), page(file), against.tooFewMunicipalities());
        }
        Double benchmark = rows.get(0).measures().get("benchmark");
        String beside = benchmark == null ? "" : against.funnelBenchmark(number(benchmark));
        double top = rows.stream().map(MetricRow::amount).filter(amount -> amount != null).mapToDouble(Double::doubleValue).max().orElse(100);
        FunnelData data = new FunnelData(title, benchmark, beside, against.funnelWithin(), against.funnelOuter(), against.funnelAcross(), Math.ceil(Math.max(top * 1.1, benchmark == null ? 0 : benchmark * 2) / 50) * 50,
                rows.stream().map(this::unit).toList());
        List<String> signals = rows.stream().filter(row -> row.words().get("flag").endsWith(OUTSIDE)).map(MetricRow::label).toList();
        String years = view.filter().from() == null || view.filter().until() == null ? against.funnelNoYears()
                : against.funnelYears(view.filter().from().getYear(), view.filter().until().minusDays(1).getYear());
        Optional<String> note = rows.stream().map(MetricRow::note).filter(text -> !text.isEmpty()).findFirst();
        return new Figure(id, title, signals.isEmpty() ? against.funnelNone(rows.size()) : against.funnelSignals(Words.list(signals)),
                List.of(new Panel("", against.funnelLabel(title), write(data))), List.of(),
                note.map(text -> List.of(new Caveat(LETOP, text))).orElse(List.of()),
                new FigureTable(against.funnelCaption(view.area().title(), isOne, years),
                        List.of(Column.text(against.columnMunicipality()), Column.number(texts.columnNew()), Column.number(texts.columnStopped()),
                                Column.number(texts.columnPer100()), Column.number(against.columnLow()), Column.number(against.columnHigh()),
                                Column.text(against.columnMeaning())),
                        rows.stream().map(this::funnelCells).toList()),
                file.definition(), page(file), List.of(file.source()), List.of(new Link(texts.download(), CsvAddress.of(result))), "");
    }

    private FunnelPoint unit(MetricRow row) {
        Map<String, Double> lines = row.measures();
        return new FunnelPoint(row.label(), row.n(), row.amount(), finite(lines.get("l998")), finite(lines.get("l95")), finite(lines.get("u95")),
                finite(lines.get("u998")), row.label() + ": " + (row.amount() == null ? texts.noAmount() : number(row.amount())) + ". "
                        + against.flag(row.words().get("flag")), row.words().get("flag"), Boolean.parseBoolean(row.words().get("own")));
    }

    private List<Cell> funnelCells(MetricRow row) {
        return List.of(Cell.text(row.label()), Cell.number(DutchNumbers.whole(row.numerator())), Cell.number(DutchNumbers.whole(row.denominator())),
                line(row.amount()), line(row.measures().get("l998")), line(finite(row.measures().get("u998"))),
                Cell.text(against.flag(row.words().get("flag"))));
    }

    private static Double finite(Double value) {
        return value == null || value.isInfinite() ? null : value;
    }

    private static String number(double value) {
        return DutchNumbers.decimals(value, Math.rint(value) == value ? 0 : 1);
    }

    private static String page(MetricFile file) {
        return "/kengetallen/" + file.name();
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("Plain numbers and texts cannot fail to be written", cause);
        }
    }
}
