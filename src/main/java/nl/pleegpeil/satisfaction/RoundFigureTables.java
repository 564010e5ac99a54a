package nl.pleegpeil.satisfaction;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pleegpeil.dashboard.Figure;
import nl.pleegpeil.dashboard.FigureTable;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.questionnaire.QuestionnaireTexts;
import nl.pleegpeil.results.RoundResults.Line;
import nl.pleegpeil.results.RoundResults.Results;
import nl.pleegpeil.results.RoundResults.Share;
import nl.pleegpeil.results.RoundResults.Theme;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.statistics.SurveyEstimates;

/** What a round says as the blocks of a dashboard: each with a sentence, a table, how it is worked out and where it comes from. */
@ApplicationScoped
class RoundFigureTables {

    private static final List<String> GRADES = List.of("M01", "P1");
    private static final String OBSTACLES = "M16";
    private static final String QUESTIONS = "/vragenlijsten";

    private final Metrics catalogue;
    private final QuestionnaireTexts themes;
    private final SatisfactionTexts texts;

    RoundFigureTables(Metrics catalogue, @Localized("nl") QuestionnaireTexts themes, @Localized("nl") SatisfactionTexts texts) {
        this.catalogue = catalogue;
        this.themes = themes;
        this.texts = texts;
    }

    /** The blocks, from how many answered to the questions of the last theme. */
    List<Figure> of(Results results) {
        List<Figure> figures = new ArrayList<>(List.of(response(results)));
        List<Line> all = results.themes().stream().map(Theme::lines).flatMap(List::stream).toList();
        all.stream().filter(line -> GRADES.contains(line.asked().code())).findFirst().ifPresent(line ->
                figures.add(figure("cijfer", texts.grade(), List.of(line), "", results, catalogue.definition("rapportcijfer"))));
        results.stopping().stream().findFirst().ifPresent(line ->
                figures.add(figure("stoppen", texts.stopping(), List.of(line), texts.thinkOfStopping(), results, catalogue.definition("stopintentie"))));
        all.stream().filter(line -> OBSTACLES.equals(line.asked().code())).findFirst().ifPresent(line ->
                figures.add(figure("knelt", texts.bothers(), List.of(line), "", results, null)));
        results.themes().forEach(theme -> {
            List<Line> others = theme.lines().stream().filter(line -> !GRADES.contains(line.asked().code()) && !OBSTACLES.equals(line.asked().code())).toList();
            if (!others.isEmpty()) {
                figures.add(figure("thema-" + theme.code(), themes.theme(theme.code()), others, "", results, null));
            }
        });
        return figures;
    }

    private Figure response(Results results) {
        MetricFile file = catalogue.definition("respons");
        long missing = results.invited() - results.answers();
        boolean isNearlyAll = results.invited() > 0 && missing >= 0 && (missing == 0 || !SurveyEstimates.mayShowCategory(missing));
        List<List<Cell>> rows = List.of(
                List.of(Cell.text(texts.invited()), results.invited() == 0 ? Cell.unknown(texts.notKnown())
                        : isNearlyAll ? Cell.unknown(texts.withheld()) : Cell.number(DutchNumbers.whole(results.invited()))),
                List.of(Cell.text(texts.answered()), Cell.number(DutchNumbers.whole(results.answers()))));
        return new Figure("respons", texts.response(), isNearlyAll ? texts.nearlyAll(DutchNumbers.whole(results.answers())) : results.response(),
                List.of(), List.of(), List.of(), new FigureTable(texts.response(), List.of(Column.text(texts.responseColumn()),
                        Column.number(texts.familiesColumn())), rows), file.definition(), page(file), List.of(texts.source(results.round().title)), List.of(), "");
    }

    /**
     * A block about some questions.
     *
     * @param words what is told of them; "" for the questions themselves
     * @param file  the figure of a year that is worked out in the same way; null where there is none
     */
    private Figure figure(String id, String name, List<Line> lines, String words, Results results, MetricFile file) {
        String definition = file == null ? texts.themeDefinition() : file.definition();
        String url = file == null ? QUESTIONS : page(file);
        String why = lines.stream().map(Line::tooFew).filter(reason -> !reason.isEmpty()).findFirst().orElse(texts.nothing());
        if (lines.stream().noneMatch(Line::tells)) {
            return Figure.empty(id, name, definition, url, why);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.questionColumn()), Column.number(texts.valueColumn()),
                Column.number(texts.rangeColumn()), Column.number(texts.answersColumn())));
        if (results.hasPrevious()) {
            columns.add(Column.text(texts.previousColumn()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            String asked = words.isEmpty() ? line.asked().wording() : words;
            rows.add(row(asked, line.tells() ? Cell.number(line.value()) : new Cell(line.tooFew(), "wordy"), line.interval(),
                    line.n() == null ? "" : DutchNumbers.whole(line.n()), line.previous(), results));
            line.shares().forEach(share -> rows.add(row(share.answer(), Cell.number(share.percentage()), share.interval(), "", share.previous(), results)));
        }
        return new Figure(id, name, lines.stream().filter(Line::tells).findFirst().map(line -> sentence(line, words)).orElse(""), List.of(), List.of(), List.of(),
                new FigureTable(name, columns, rows), definition, url, List.of(texts.source(results.round().title)), List.of(), "");
    }

    private static List<Cell> row(String name, Cell value, String range, String answers, String previous, Results results) {
        return Stream.of(new Cell(name, "wordy"), value, Cell.number(range), Cell.number(answers), results.hasPrevious() ? Cell.text(previous) : null)
                .filter(Objects::nonNull).toList();
    }

    private String sentence(Line line, String words) {
        String n = line.n() == null ? "" : DutchNumbers.whole(line.n());
        if (!line.value().isEmpty()) {
            String what = words.isEmpty() ? line.asked().wording().replaceFirst("[.?]$", "") : words;
            // Eens: 41% comes after a question and its colon.
            String value = line.value().replace(": ", " ").toLowerCase(Locale.ROOT);
            return line.interval().isEmpty() ? texts.saysWithoutRange(what, value, n) : texts.says(what, value, line.interval(), n);
        }
        Share most = line.shares().get(0);
        return texts.most(most.answer(), most.percentage(), most.interval(), n);
    }

    private static String page(MetricFile file) {
        return "/kengetallen/" + file.name();
    }
}
