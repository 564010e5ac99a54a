package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.pleegpeil.dashboard.Figure.Caveat;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Grain;

/**
 * What everybody may see of why families stopped: {@code {#tableFigure inject:causes.perYear('vermijdbaar_aandeel', view) /}}.
 * Whoever may see more of it asks {@link ReasonFigures}.
 */
@Named("causes")
@ApplicationScoped
public class CauseFigures {

    private static final int MOST_YEARS = 5;
    /** The causes that are public, as their rows are labelled. */
    private static final List<String> CAUSES = List.of("vermijdbaar", "natuurlijk", "onbekend");

    private final Metrics catalogue;
    private final ReasonFigureTexts texts;

    CauseFigures(Metrics catalogue, @Localized("nl") ReasonFigureTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** What everybody may see of causes in the region of the view: a row per year, the counts rounded. */
    public Figure perYear(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        AreaName area = view.ofRegion().area();
        MetricQuery query = view.of(area).query().per(Grain.YEAR);
        String title = texts.causesTitle(area.title());
        String page = "/kengetallen/" + file.name();
        List<List<Cell>> rows = new ArrayList<>();
        String sentence = "";
        String rounded = "";
        String why = texts.emptyEver(area.title());
        for (int year = Math.max(view.firstYear(), view.lastYear() - MOST_YEARS + 1); year <= view.lastYear() && year > 0; year++) {
            List<MetricRow> causes = catalogue.answer(name, query.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))).rows();
            Map<String, Double> counts = new LinkedHashMap<>();
            causes.stream().filter(row -> row.amount() != null && row.series() == null).forEach(row -> counts.put(row.label(), row.amount()));
            why = causes.stream().filter(MetricRow::hidden).map(MetricRow::reason).filter(Objects::nonNull).findFirst().orElse(why);
            if (counts.keySet().containsAll(CAUSES)) {
                List<String> told = CAUSES.stream().map(counts::get).map(DutchNumbers::whole).toList();
                rows.add(List.of(Cell.text(String.valueOf(year)), Cell.number(told.get(0)), Cell.number(told.get(1)), Cell.number(told.get(2))));
                sentence = texts.causesConclusion(String.valueOf(year), told.get(0), told.get(1), told.get(2));
                rounded = causes.get(causes.size() - 1).note();
            }
        }
        if (rows.isEmpty()) {
            return Figure.empty(name, title, file.definition(), page, why);
        }
        FigureTable table = new FigureTable(title, List.of(Column.text(texts.yearColumn()), Column.number(texts.avoidableColumn()),
                Column.number(texts.naturalColumn()), Column.number(texts.unknownColumn())), rows);
        return new Figure(name, title, sentence, List.of(), List.of(), List.of(new Caveat("let-op", texts.parentsNotOpen()), new Caveat("let-op", rounded)), table,
                texts.causesDefinition(), page, List.of(texts.causesSource()), List.of(new Link(texts.download(), CsvAddress.of(catalogue.answer(name, query)))), "");
    }
}
