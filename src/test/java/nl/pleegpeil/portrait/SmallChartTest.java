package nl.pleegpeil.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.metric.MetricRow;
import org.junit.jupiter.api.Test;

class SmallChartTest {

    private static MetricRow row(String year, Double started, Double stopped) {
        return new MetricRow(year, "A", null, null, null, started, stopped, null, MetricRow.OK, null, Map.of(), "", Map.of(), false, null, List.of());
    }

    private static SideBySide.Line line(MetricRow... rows) {
        Area area = new Area();
        area.code = "A";
        area.name = "Elzermeer";
        return new SideBySide.Line(area, List.of(rows), null, 0, 0, 1, null, false, true);
    }

    @Test
    void aYearWithoutFigure_isAGap_andAYearAloneADot() {
        SmallChart chart = SmallChart.of(line(row("2021", 10.0, null), row("2022", null, 0.0), row("2023", 5.0, 10.0)), List.of("2021", "2022", "2023"), 10, "");
        assertEquals("M6.0 6.0h0.01M154.0 40.0h0.01", chart.started());
        assertEquals("M80.0 74.0h0.01L154.0 6.0", chart.stopped());
    }

    @Test
    void oneYear_standsInTheMiddle() {
        assertEquals("M80.0 6.0h0.01", SmallChart.of(line(row("2024", 4.0, null)), List.of("2024"), 4, "").started());
    }

    @Test
    void years_runFromTheFirstToTheLastKnown_withoutHoles() {
        assertEquals(List.of("2021", "2022", "2023"), SideBySide.years(List.of(line(row("2020", null, null), row("2021", 1.0, null), row("2023", null, 2.0)))));
        assertEquals(List.of(), SideBySide.years(List.of(line())));
    }
}
