package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.dashboard.Figure.Caveat;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.YearBlock;

/**
 * What a page asks about how a parting went: {@code {#tableFigure inject:parting.ofThreeYears('afscheid', view) /}}. Always of
 * three years and of a region, since a year of answers is few.
 */
@Named("parting")
@ApplicationScoped
public class PartingFigures {

    /** What a reader asks first: the questions, and the answer that is told in a sentence. */
    private static final List<String> TOLD = List.of("anders_gekund", "eigen_keuze", "slotgesprek");
    private static final String YES = "ja";

    private final Metrics catalogue;
    private final PartingFigureTexts texts;
    private final Clock clock;

    PartingFigures(Metrics catalogue, @Localized("nl") PartingFigureTexts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /** Every question with its answers in the region of the view, of the last three years before its end that are told together. */
    public Figure ofThreeYears(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        AreaName area = view.ofRegion().area();
        MetricQuery query = view.of(area).query().per(Grain.YEAR);
        YearBlock block = ReasonFigures.lastBlock(view, query, LocalDate.now(clock));
        MetricResult result = catalogue.answer(name, query.between(block.from(), block.until()));
        String title = texts.title(file.title(), area.title(), block.first(), block.last());
        String page = "/kengetallen/" + file.name();
        if (result.rows().isEmpty()) {
            return Figure.empty(name, title, file.definition(), page, texts.empty(area.called(), block.first(), block.last()));
        }
        if (result.rows().stream().allMatch(MetricRow::hidden)) {
            return Figure.empty(name, title, file.definition(), page, texts.allHidden(area.called(), block.first(), block.last(),
                    Objects.requireNonNullElse(result.rows().get(0).reason(), "")));
        }
        List<Caveat> caveats = result.rows().stream().filter(MetricRow::hidden).limit(1).map(row -> new Caveat(RowWords.HIDDEN, row.reason())).toList();
        return new Figure(name, title, conclusion(result.rows()), List.of(), List.of(), caveats, table(title, result.rows()), file.definition(), page,
                List.of(file.source()), List.of(new Link(texts.download(), CsvAddress.of(result))), "");
    }

    private String conclusion(List<MetricRow> rows) {
        return TOLD.stream().map(question -> rows.stream().filter(row -> question.equals(row.series()) && YES.equals(row.label()) && row.numerator() != null && row.numerator() > 0)
                .findFirst()).flatMap(Optional::stream).findFirst()
                .map(row -> texts.conclusion(row.series(), DutchNumbers.whole(row.numerator()), DutchNumbers.whole(row.denominator()))).orElse("");
    }

    private FigureTable table(String title, List<MetricRow> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (MetricRow row : rows) {
            boolean shown = row.numerator() != null;
            cells.add(List.of(Cell.text(texts.question(Objects.requireNonNullElse(row.series(), ""))), Cell.text(texts.answer(row.label())),
                    shown ? Cell.number(DutchNumbers.whole(row.numerator())) : Cell.unknown(RowWords.HIDDEN),
                    shown ? Cell.number(DutchNumbers.decimals(row.amount(), 0) + "%") : Cell.unknown(RowWords.HIDDEN)));
        }
        return new FigureTable(title, List.of(Column.text(texts.questionColumn()), Column.text(texts.answerColumn()), Column.number(texts.countColumn()),
                Column.number(texts.shareColumn())), cells);
    }
}
