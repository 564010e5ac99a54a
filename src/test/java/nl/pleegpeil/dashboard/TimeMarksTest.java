package nl.pleegpeil.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.dashboard.TimeMarks.Marks;
import nl.pleegpeil.metric.TimeLine.Event;
import nl.pleegpeil.shared.Period;
import org.junit.jupiter.api.Test;

class TimeMarksTest {

    private static Event event(long id, String from, String until) {
        return new Event(id, "GM0014", LocalDate.parse(from), LocalDate.parse(until), "campagne", "Radio " + id, "Ontregelaar", false, "zin " + id);
    }

    private static Marks marks(List<Event> all, List<List<Event>> panels, String... periods) {
        return new Marks(all, panels, Stream.of(periods).map(code -> Period.parse(code).orElseThrow()).toList(), "Wat er gebeurde");
    }

    private static Marks of(Event event, String... periods) {
        return marks(List.of(event), List.of(List.of(event)), periods);
    }

    @Test
    void place_isWhereTheDayLiesInItsPeriod() {
        ChartData.Moment moment = of(event(1, "2024-07-01", "2024-07-02"), "2023", "2024", "2025").drawn(0).get(0);
        assertEquals(1, moment.number());
        // 182 of the 366 days of 2024 are over, and the year begins at 0.5.
        assertEquals(0.5 + 182 / 366.0, moment.at(), 1e-12);
        assertEquals(0.5 + 183 / 366.0, moment.until(), 1e-12);
    }

    @Test
    void place_beforeAndAfterTheAxisIsItsEdge() {
        ChartData.Moment moment = of(event(1, "2020-05-01", "2030-01-01"), "2023", "2024").drawn(0).get(0);
        assertEquals(-0.5, moment.at());
        assertEquals(1.5, moment.until());
    }

    @Test
    void place_lastDayOfAYearEndsInThatYear() {
        ChartData.Moment moment = of(event(1, "2023-01-01", "2024-01-01"), "2023", "2024").drawn(0).get(0);
        assertEquals(-0.5, moment.at());
        assertEquals(0.5, moment.until());
    }

    @Test
    void numbers_runThroughAllPictures_andEachShowsItsOwn() {
        Event near = event(7, "2023-02-01", "2023-02-02");
        Event wide = event(9, "2024-02-01", "2024-02-02");
        Marks marks = marks(List.of(near, wide), List.of(List.of(near, wide), List.of(wide)), "2023", "2024");
        assertEquals(List.of(2), marks.drawn(1).stream().map(ChartData.Moment::number).toList());
        FigureTable table = new FigureTable("", List.of(Column.text("Jaar")), List.of(List.of(Cell.text("2023")), List.of(Cell.text("2024")), List.of(Cell.text("2023"))));
        FigureTable told = marks.inAll(table, List.of(List.of("2023", "2024"), List.of("2023")));
        assertEquals(List.of("1. Radio 7", "2. Radio 9", ""), told.rows().stream().map(row -> row.get(1).text()).toList());
        assertEquals("Wat er gebeurde", told.columns().get(1).text());
    }

    @Test
    void nothingHappened_leavesTheTableAsItIs() {
        FigureTable table = new FigureTable("", List.of(Column.text("Jaar")), List.of(List.of(Cell.text("2023"))));
        assertEquals(table, marks(List.of(), List.of(List.of()), "2023").in(table, List.of("2023")));
    }
}
