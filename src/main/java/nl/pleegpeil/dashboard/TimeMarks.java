package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.pleegpeil.dashboard.ChartData.Moment;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.TimeLine;
import nl.pleegpeil.metric.TimeLine.Event;
import nl.pleegpeil.shared.Period;

/** What happened, as it stands on a chart, below it and in its table. */
@ApplicationScoped
class TimeMarks {

    /**
     * What happened in the periods of a figure, numbered through all its pictures.
     *
     * @param all     the oldest first; the number of an event is its place
     * @param panels  what of it belongs to each picture
     * @param periods on the axis, in order
     * @param column  heading of the column in the table
     */
    record Marks(List<Event> all, List<List<Event>> panels, List<Period> periods, String column) {

        /** Where the events of a picture stand on its axis. */
        List<Moment> drawn(int panel) {
            return panels.get(panel).stream().map(event -> new Moment(number(event), place(event.from(), true), place(event.until(), false))).toList();
        }

        /** When, what and by whom, each in a sentence; the first is number 1. */
        List<String> sentences() {
            return all.stream().map(Event::sentence).toList();
        }

        private int number(Event event) {
            return all.indexOf(event) + 1;
        }

        /** A day as a part of the axis: 0 is the middle of the first period, 0.5 where the second begins. */
        private double place(LocalDate day, boolean begins) {
            for (int index = 0; index < periods.size(); index++) {
                Period period = periods.get(index);
                if (day.isBefore(period.from())) {
                    return index - 0.5;
                }
                if (begins ? day.isBefore(period.until()) : !day.isAfter(period.until())) {
                    double part = ChronoUnit.DAYS.between(period.from(), day) / (double) ChronoUnit.DAYS.between(period.from(), period.until());
                    return index - 0.5 + part;
                }
            }
            return periods.size() - 0.5;
        }

        /** The table of the only picture with what happened in each row, where anything did. */
        FigureTable in(FigureTable table, List<String> labels) {
            return inAll(table, List.of(labels));
        }

        /** The same for a table that has the rows of each picture one after another. @param labels by picture, of its rows */
        FigureTable inAll(FigureTable table, List<List<String>> labels) {
            if (all.isEmpty()) {
                return table;
            }
            List<Cell> cells = new ArrayList<>();
            for (int panel = 0; panel < labels.size(); panel++) {
                for (String label : labels.get(panel)) {
                    Period period = Period.parse(label).orElse(null);
                    cells.add(new Cell(String.join(" ", panels.get(panel).stream().filter(event -> period != null && event.isIn(period))
                            .map(event -> number(event) + ". " + event.text()).toList()), "wordy"));
                }
            }
            return table.with(Column.text(column), cells);
        }
    }

    private final TimeLine line;
    private final MomentTexts texts;

    TimeMarks(TimeLine line, @Localized("nl") MomentTexts texts) {
        this.line = line;
        this.texts = texts;
    }

    /** Of one picture. @param metrics whose counts it shows */
    Marks of(List<String> metrics, MetricQuery query, List<String> labels) {
        return marks(List.of(line.of(metrics, query)), labels);
    }

    /** Of a picture for every question, on one axis. */
    Marks of(String metric, List<MetricQuery> queries, List<String> labels) {
        return marks(queries.stream().map(query -> line.of(List.of(metric), query)).toList(), labels);
    }

    /** The days from which a control chart begins anew. */
    List<LocalDate> newBaselines(String metric, MetricQuery query) {
        return List.copyOf(new TreeSet<>(line.of(List.of(metric), query).stream().filter(Event::newBaseline).map(Event::from).toList()));
    }

    private Marks marks(List<List<Event>> found, List<String> labels) {
        List<Period> periods = labels.stream().flatMap(label -> Period.parse(label).stream()).sorted().toList();
        List<List<Event>> panels = found.stream().map(events -> events.stream().filter(event -> periods.stream().anyMatch(event::isIn)).toList()).toList();
        List<Event> all = panels.stream().flatMap(List::stream).distinct().sorted(Comparator.comparing(Event::from).thenComparing(Event::id)).toList();
        return new Marks(all, panels, periods, texts.column());
    }
}
