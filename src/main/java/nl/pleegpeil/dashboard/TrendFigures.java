package nl.pleegpeil.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.dashboard.ChartData.Point;
import nl.pleegpeil.dashboard.ChartData.Series;
import nl.pleegpeil.dashboard.Figure.Caveat;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.Figure.Panel;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.Period;

/**
 * How many there are of all kinds together, period by period. Each period is asked as anybody could ask it, so that it
 * shows no more than the metric itself; a period of which one kind is hidden has no figure.
 */
@Named("trends")
@ApplicationScoped
public class TrendFigures {

    private static final int USUAL_PERIODS = 6;
    private static final int MOST_PERIODS = 40;

    private final Metrics catalogue;
    private final KindFigureTexts texts;
    private final DashboardTexts words;
    private final ObjectMapper json;
    private final Clock clock;

    TrendFigures(Metrics catalogue, @Localized("nl") KindFigureTexts texts, @Localized("nl") DashboardTexts words, ObjectMapper json, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    /** @param name of a metric that counts kinds */
    public Figure total(String name, DashboardView view) {
        MetricFile file = catalogue.definition(name);
        LocalDate today = LocalDate.now(clock);
        List<Period> periods = periods(view, today);
        List<MetricResult> results = periods.stream().map(period -> catalogue.answer(name, asked(view, period))).toList();
        // Before anybody could tell anything there were not none: the line begins with the first of which something is known.
        int first = (int) results.stream().takeWhile(result -> result.rows().isEmpty()).count();
        periods = first == periods.size() ? periods : periods.subList(first, periods.size());
        results = first == results.size() ? results : results.subList(first, results.size());
        List<Double> sums = results.stream().map(TrendFigures::sum).toList();
        String title = texts.trendTitle(file.unit(), view.area().title());
        String id = name + "-verloop-" + view.area().code();
        String page = "/kengetallen/" + file.name();
        if (results.stream().allMatch(result -> result.rows().isEmpty())) {
            return Figure.empty(id, title, file.definition(), page, words.emptyFigure(view.area().title(), view.filter().per().code()));
        }
        List<String> labels = periods.stream().map(Words::brief).toList();
        List<Point> points = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (int index = 0; index < sums.size(); index++) {
            Double sum = sums.get(index);
            boolean isHidden = results.get(index).rows().stream().anyMatch(MetricRow::hidden);
            String mark = isHidden ? RowWords.HIDDEN : "gepubliceerd";
            points.add(ChartData.amountPoint(sum, sum == null ? mark : Words.count(sum), mark));
            rows.add(List.of(Cell.text(labels.get(index)), sum == null ? Cell.unknown(RowWords.HIDDEN) : Cell.number(Words.count(sum))));
        }
        ChartData data = new ChartData(labels, List.of(new Series(file.unit(), "value", points)), List.of(), null, "", null, null);
        return new Figure(id, title, conclusion(file, periods, sums, today), List.of(new Panel("", words.chartLabel(title), data.json(json))),
                points.stream().map(Point::mark).distinct().sorted().toList(), caveats(file, results),
                new FigureTable(words.captionPer(view.area().title(), view.filter().per().code()),
                        List.of(Column.text(Words.heading(view.filter().per())), Column.number(file.unit())), rows),
                file.definition(), page, List.of(file.source()), List.of(new Link(words.download(), CsvAddress.of(results.get(results.size() - 1)))), "");
    }

    private static List<Period> periods(DashboardView view, LocalDate today) {
        LocalDate until = view.filter().isUntilAsked() ? view.filter().until() : null;
        Period last = Period.containing(until == null || until.isAfter(today) ? today : until.minusDays(1), view.filter().per());
        Period first = view.filter().isFromAsked() ? Period.containing(view.filter().from(), view.filter().per()) : null;
        List<Period> periods = new ArrayList<>();
        Period period = last;
        while (periods.size() < (first == null ? USUAL_PERIODS : MOST_PERIODS) && (first == null || period.compareTo(first) >= 0)) {
            periods.add(period);
            period = period.previous();
        }
        Collections.reverse(periods);
        return periods;
    }

    private static MetricQuery asked(DashboardView view, Period period) {
        return view.query().between(period.from(), period.until());
    }

    /** Null: a part of it is hidden. */
    private static Double sum(MetricResult result) {
        return result.rows().stream().anyMatch(row -> row.amount() == null) ? null : result.rows().stream().mapToDouble(MetricRow::amount).sum();
    }

    private String conclusion(MetricFile file, List<Period> periods, List<Double> sums, LocalDate today) {
        int last = sums.size() - 1;
        Double newest = sums.get(last);
        if (sums.stream().allMatch(Objects::isNull)) {
            return texts.hidden();
        }
        Double before = last == 0 ? null : sums.get(last - 1);
        return texts.trend(file.unit(), Words.within(periods.get(last)), periods.get(last).until().isAfter(today), newest == null ? "" : Words.count(newest),
                last == 0 ? "" : Words.within(periods.get(last - 1)), before == null ? "" : Words.count(before));
    }

    private List<Caveat> caveats(MetricFile file, List<MetricResult> results) {
        List<Caveat> caveats = new ArrayList<>();
        results.stream().flatMap(result -> result.rows().stream()).filter(MetricRow::hidden).findFirst()
                .ifPresent(row -> caveats.add(new Caveat(RowWords.HIDDEN, row.reason())));
        caveats.add(new Caveat("let-op", file.limits()));
        return caveats;
    }
}
