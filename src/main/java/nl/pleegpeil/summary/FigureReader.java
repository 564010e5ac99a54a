package nl.pleegpeil.summary;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.summary.SummaryDocument.Cell;
import nl.pleegpeil.summary.SummaryDocument.Figure;
import nl.pleegpeil.summary.SummaryDocument.Point;
import nl.pleegpeil.summary.SummaryDocument.Side;

/** Asks the catalogue for the figures of a summary, as anybody may see them: a summary shows nobody more than the public. */
@ApplicationScoped
class FigureReader {

    private static final int MOST_POINTS = 10;

    /** A figure for the page with what it was made from. */
    record Told(Facts facts, Figure figure) {
    }

    private final Metrics metrics;
    private final FigureSentences sentences;
    private final SummaryTexts texts;

    FigureReader(Metrics metrics, FigureSentences sentences, @Localized("nl") SummaryTexts texts) {
        this.metrics = metrics;
        this.sentences = sentences;
        this.texts = texts;
    }

    /** The six figures of an area in a year. */
    List<Told> figures(Area area, AreaTree tree, Period year, SummaryGoalsOf goals) {
        return Arrays.stream(SummaryFigure.values()).map(figure -> tell(figure, area, tree, year, goals)).toList();
    }

    /** Names the goal for a metric. */
    interface SummaryGoalsOf {
        Optional<String> of(String metric);
    }

    /** Whether more than half of what the catalogue has may not be shown, or nothing is known at all. */
    static boolean isMostlyHidden(List<Told> told) {
        List<Facts> present = told.stream().map(Told::facts).filter(Facts::isInCatalogue).toList();
        long hidden = present.stream().filter(Facts::isHidden).count();
        return 2 * hidden > present.size();
    }

    private Told tell(SummaryFigure figure, Area area, AreaTree tree, Period year, SummaryGoalsOf goals) {
        boolean isThere = metrics.all().stream().anyMatch(file -> file.name().equals(figure.metric()));
        if (!isThere) {
            Facts none = new Facts(figure, called(area), year.year(), null, null, "", null, null);
            return new Told(none, new Figure(figure.metric(), title(figure), "", List.of(cell(Side.NU, figure, area, year, null)),
                    goals.of(figure.metric()).orElse(texts.noGoal()), sentences.verdict(none), sentences.of(none), "", "", List.of()));
        }
        MetricResult own = ask(figure, area.code);
        Optional<Area> region = area.kindOfArea() == AreaKind.MUNICIPALITY
                ? tree.upward(area.code).stream().filter(above -> above.kindOfArea() == AreaKind.REGION).findFirst() : Optional.empty();
        boolean isCounted = figure.kind() == SummaryFigure.Kind.COUNT;
        MetricRow regional = region.map(found -> at(ask(figure, found.code), year)).orElse(null);
        Optional<Area> country = tree.find(Scope.COUNTRY).filter(found -> !found.code.equals(area.code));
        MetricRow national = country.map(found -> at(ask(figure, found.code), year)).orElse(null);
        Facts facts = new Facts(figure, called(area), year.year(), at(own, year), at(own, year.previous()), region.map(FigureReader::called).orElse(""), regional, national);
        List<Cell> cells = new ArrayList<>(List.of(cell(Side.NU, figure, area, year, facts.now()), cell(Side.VORIG, figure, area, year.previous(), facts.before())));
        if (!isCounted) {
            region.ifPresent(found -> cells.add(cell(Side.REGIO, figure, found, year, regional)));
            country.ifPresent(found -> cells.add(cell(Side.LAND, figure, found, year, national)));
        }
        return new Told(facts, new Figure(figure.metric(), title(figure), own.unit(), cells, goals.of(figure.metric()).orElse(texts.noGoal()),
                sentences.verdict(facts), sentences.of(facts), own.definition().definition(), own.definition().source(), series(own, year)));
    }

    private String title(SummaryFigure figure) {
        String name = texts.figureName(figure);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private MetricResult ask(SummaryFigure figure, String area) {
        return metrics.answer(figure.metric(), MetricQuery.yearly(Scope.everybody(), area));
    }

    /** The row of the year; of one outside the series nothing is known. */
    private static MetricRow at(MetricResult result, Period year) {
        return result.at(year.code()).orElseGet(() -> MetricRow.unknown(year.code()));
    }

    private Cell cell(Side side, SummaryFigure figure, Area area, Period year, MetricRow row) {
        String quality = row == null ? "" : String.join(", ", row.quality().values().stream().distinct().sorted().toList());
        return row == null
                ? new Cell(side, area.code, called(area), year.code(), null, null, null, null, null, MetricRow.NO_DATA, false, "", "", sentences.shown(figure, null))
                : new Cell(side, area.code, called(area), year.code(), row.amount(), row.lower(), finite(row.upper()), row.numerator(), row.denominator(),
                        row.status(), row.hidden(), row.reason() == null ? "" : row.reason(), quality, sentences.shown(figure, row));
    }

    // JSON has no infinity; a margin without an upper end is stored without one.
    private static Double finite(Double upper) {
        return upper == null || upper.isInfinite() ? null : upper;
    }

    private static List<Point> series(MetricResult result, Period last) {
        List<Point> points = result.rows().stream().filter(row -> Period.parse(row.label()).filter(period -> !period.from().isAfter(last.from())).isPresent())
                .map(row -> new Point(row.label(), row.amount())).toList();
        return points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
    }

    /** In a sentence: Nederland, regio Merenland, gemeente Elzermeer. */
    static String called(Area area) {
        return switch (area.kindOfArea()) {
            case COUNTRY -> area.name;
            case REGION -> area.name.toLowerCase(Locale.ROOT).startsWith("regio ") ? area.name : "regio " + area.name;
            case MUNICIPALITY -> "gemeente " + area.name;
        };
    }
}
