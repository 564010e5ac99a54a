package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pleegpeil.statistics.XmrChart.Direction;
import nl.pleegpeil.statistics.XmrChart.Phase;
import nl.pleegpeil.statistics.XmrChart.Settings;

class XmrChartPropertyTest {

    /** Whole steps up and down: many ties, runs and trends. */
    @Provide
    Arbitrary<double[]> series() {
        return series(Arbitraries.of(-4, -1, -1, 0, 1, 1, 1, 3));
    }

    @Provide
    Arbitrary<double[]> seriesWithoutTies() {
        return series(Arbitraries.of(-4, -1, -1, 1, 1, 1, 3));
    }

    private static Arbitrary<double[]> series(Arbitrary<Integer> step) {
        return step.list().ofMinSize(2).ofMaxSize(40).map(steps -> {
            double[] series = new double[steps.size()];
            for (int index = 1; index < series.length; index++) {
                series[index] = series[index - 1] + steps.get(index);
            }
            return series;
        });
    }

    @Property
    void labels_agreeWithTheRulesReadPointByPoint(@ForAll("series") double[] series, @ForAll boolean screen) {
        String labels = XmrChartTest.labels(XmrChart.of(XmrChartTest.points(series),
            new Settings(Direction.INCREASE, null, Set.of(), null, screen)));
        assertEquals(XmrReference.labels(series, series.length, screen), labels);
    }

    @Property
    void labels_turnedUpsideDown(@ForAll("seriesWithoutTies") double[] series) {
        XmrChart chart = XmrChart.of(XmrChartTest.points(series), Settings.of(Direction.INCREASE));
        XmrChart turned = XmrChart.of(XmrChartTest.points(Arrays.stream(series).map(each -> -each).toArray()),
            Settings.of(Direction.DECREASE));
        assertEquals(chart.points().stream().map(XmrChart.JudgedPoint::type).toList(),
            turned.points().stream().map(XmrChart.JudgedPoint::type).toList());
        assertEquals(chart.variation(), turned.variation());
    }

    @Property
    void limits_scaleWithTheUnit(@ForAll("series") double[] series) {
        Settings settings = Settings.of(Direction.NEUTRAL);
        XmrChart chart = XmrChart.of(XmrChartTest.points(series), settings);
        XmrChart doubled = XmrChart.of(XmrChartTest.points(Arrays.stream(series).map(each -> 2 * each).toArray()),
            settings);
        assertEquals(XmrChartTest.labels(chart), XmrChartTest.labels(doubled));
        Phase phase = chart.phases().get(0);
        assertEquals(2 * phase.upper(), doubled.phases().get(0).upper());
        assertTrue(phase.lower() <= phase.nearLower() && phase.nearLower() <= phase.centre()
            && phase.centre() <= phase.nearUpper() && phase.nearUpper() <= phase.upper());
    }

    @Property
    void phases_areChartsOfTheirOwn(@ForAll("series") double[] first, @ForAll("series") double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        LocalDate change = XmrChartTest.points(both).get(first.length).date();
        XmrChart chart = XmrChart.of(XmrChartTest.points(both),
            new Settings(Direction.INCREASE, null, Set.of(change), null, true));
        Settings plain = Settings.of(Direction.INCREASE);
        assertEquals(List.of(first.length, second.length), chart.phases().stream().map(Phase::points).toList());
        assertEquals(XmrChartTest.labels(XmrChart.of(XmrChartTest.points(first), plain))
            + XmrChartTest.labels(XmrChart.of(XmrChartTest.points(second), plain)), XmrChartTest.labels(chart));
    }
}
