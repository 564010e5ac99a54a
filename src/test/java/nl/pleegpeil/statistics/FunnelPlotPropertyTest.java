package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.pleegpeil.statistics.FunnelPlot.Flag;
import nl.pleegpeil.statistics.FunnelPlot.JudgedUnit;
import nl.pleegpeil.statistics.FunnelPlot.Limits;
import nl.pleegpeil.statistics.FunnelPlot.Type;
import nl.pleegpeil.statistics.FunnelPlot.Unit;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

class FunnelPlotPropertyTest {

    @Provide
    Arbitrary<List<Unit>> units() {
        return Arbitraries.integers().between(0, 300).flatMap(n -> Combinators.combine(Arbitraries.just(n),
            Arbitraries.integers().between(0, n)).as((size, x) -> new Unit("u", x, size)))
            .list().ofMinSize(1).ofMaxSize(25);
    }

    @Property(tries = 300)
    void order_doesNotMatter(@ForAll("units") List<Unit> units, @ForAll Type type, @ForAll Random random) {
        List<Unit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        FunnelPlot plot = FunnelPlot.of(type, units);
        FunnelPlot other = FunnelPlot.of(type, shuffled);
        assertClose(plot.theta(), other.theta(), 1e-14);
        assertClose(plot.phi(), other.phi(), 1e-9);
        for (int index = 0; index < units.size(); index++) {
            assertEquals(plot.units().get(units.indexOf(shuffled.get(index))).exactFlag(),
                other.units().get(index).exactFlag());
        }
    }

    @Property(tries = 300)
    void tails_addToOneAndTheLineIsInOrder(@ForAll("units") List<Unit> units, @ForAll Type type) {
        FunnelPlot plot = FunnelPlot.of(type, units);
        for (JudgedUnit unit : plot.units()) {
            if (unit.flag() == Flag.NO_DATA) {
                assertEquals(0, unit.denominator());
                continue;
            }
            DiscreteDistribution counts = type == Type.POISSON && plot.theta() > 0
                ? PoissonDistribution.of(plot.theta() * unit.denominator())
                : BinomialDistribution.of((int) unit.denominator(), type == Type.POISSON ? 0 : plot.theta());
            double here = counts.probability((int) unit.numerator());
            assertEquals(1 + here, unit.lowerTail() + unit.upperTail(), 1e-11);
            assertEquals(counts.cumulativeProbability((int) unit.numerator()), unit.lowerTail(), 1e-11);
            Limits limits = unit.limits();
            assertTrue(0 <= limits.l998() && limits.l998() <= limits.l95() && limits.l95() <= limits.u95()
                && limits.u95() <= limits.u998());
        }
    }

    @Property(tries = 300)
    void limits_areWhereTheDistributionReachesTheProbability(@ForAll @IntRange(min = 1, max = 400) int n,
            @ForAll @IntRange(min = 1, max = 99) int percent, @ForAll boolean poisson) {
        double theta = percent / 100.0;
        DiscreteDistribution counts = poisson ? PoissonDistribution.of(n * theta) : BinomialDistribution.of(n, theta);
        Limits limits = new FunnelPlot(poisson ? Type.POISSON : Type.BINOMIAL, theta, theta, null, false, List.of())
            .limitsAt(n);
        assertLine(counts, .001, n * limits.l998());
        assertLine(counts, .025, n * limits.l95());
        assertLine(counts, .975, n * limits.u95());
        assertLine(counts, .999, n * limits.u998());
    }

    /** The distribution function, joined by straight lines from (r - 1, P(X < r)) to (r, P(X <= r)). */
    private static void assertLine(DiscreteDistribution counts, double probability, double limit) {
        int below = (int) Math.floor(limit + 1e-9);
        double height = counts.cumulativeProbability(below)
            + (limit - below) * counts.probability(below + 1);
        if (limit == 0) {
            assertTrue(counts.cumulativeProbability(0) >= probability - 1e-9);
        } else {
            assertEquals(probability, height, 1e-9);
        }
    }
}
