package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.pleegpeil.statistics.KaplanMeier.Observation;
import nl.pleegpeil.statistics.SurvivalCurve.Median;
import nl.pleegpeil.statistics.SurvivalCurve.Step;

class KaplanMeierPropertyTest {

    @Provide
    Arbitrary<List<Observation>> lifetimes() {
        return Lifetimes.observations(3);
    }

    @Property
    void curve_agreesWithItsDefinition(@ForAll("lifetimes") List<Observation> observations) {
        List<Step> steps = KaplanMeier.of(observations).steps();
        List<Observation> seen = observations.stream().filter(each -> each.exit() > each.entry()).toList();
        double[] times = seen.stream().filter(Observation::event).mapToDouble(Observation::exit).distinct().sorted()
            .toArray();
        assertEquals(times.length, steps.size());
        double survival = 1;
        double variance = 0;
        for (int index = 0; index < times.length; index++) {
            double t = times[index];
            double n = seen.stream().filter(each -> each.entry() < t && t <= each.exit()).count();
            double d = seen.stream().filter(each -> each.event() && each.exit() == t).count();
            survival *= 1 - d / n;
            variance += d / (n * (n - d));
            Step step = steps.get(index);
            assertEquals((long) n, step.atRisk());
            assertEquals((long) d, step.events());
            if (d == n || survival == 0) {
                survival = 0;
                assertEquals(new Step(t, (long) n, (long) d, 0, null, null, null), step);
                continue;
            }
            double half = 1.959963984540054 * Math.sqrt(variance) / Math.log(survival);
            double centre = Math.log(-Math.log(survival));
            assertClose(survival, step.survival(), 1e-12);
            assertClose(survival * Math.sqrt(variance), step.se(), 1e-12);
            assertClose(Math.exp(-Math.exp(centre - half)), step.lower(), 1e-11);
            assertClose(Math.exp(-Math.exp(centre + half)), step.upper(), 1e-11);
            assertTrue(step.lower() < step.survival() && step.survival() < step.upper());
        }
    }

    @Property
    void curve_orderAndSplittingDoNotMatter(@ForAll("lifetimes") List<Observation> observations,
            @ForAll @IntRange(min = 1, max = 14) int at) {
        List<Observation> other = new ArrayList<>();
        observations.forEach(each -> other.addAll(each.joining(at, each.group())));
        Collections.reverse(other);
        assertEquals(KaplanMeier.of(observations).steps(), KaplanMeier.of(other).steps());
        assertClose(KaplanMeier.logRank(observations).chiSquare(), KaplanMeier.logRank(other).chiSquare(), 1e-9);
    }

    @Property
    void curve_unitOfTimeDoesNotMatter(@ForAll("lifetimes") List<Observation> observations) {
        List<Observation> doubled = observations.stream()
            .map(each -> new Observation(2 * each.entry(), 2 * each.exit(), each.event(), each.group())).toList();
        Median median = KaplanMeier.of(observations).median();
        Median twice = KaplanMeier.of(doubled).median();
        assertClose(median.days() == null ? null : 2 * median.days(), twice.days(), 0);
        assertClose(median.lower() == null ? null : 2 * median.lower(), twice.lower(), 0);
        assertClose(median.upper() == null ? null : 2 * median.upper(), twice.upper(), 0);
        assertClose(KaplanMeier.logRank(observations).chiSquare(), KaplanMeier.logRank(doubled).chiSquare(), 0);
    }

    @Property
    void curve_everybodyTwiceHalvesTheVariance(@ForAll("lifetimes") List<Observation> observations) {
        List<Observation> twice = Stream.concat(observations.stream(), observations.stream()).toList();
        List<Step> once = KaplanMeier.of(observations).steps();
        List<Step> both = KaplanMeier.of(twice).steps();
        for (int index = 0; index < once.size(); index++) {
            assertClose(once.get(index).survival(), both.get(index).survival(), 1e-12);
            if (once.get(index).se() != null) {
                assertClose(once.get(index).se() / Math.sqrt(2), both.get(index).se(), 1e-12);
            }
        }
    }

    @Property
    void logRank_agreesWithItsDefinition(@ForAll("lifetimes") List<Observation> observations) {
        LogRank test = KaplanMeier.logRank(observations);
        Double expected = LogRankByDefinition.chiSquare(
            observations.stream().filter(each -> each.exit() > each.entry()).toList());
        if (expected != null && test.chiSquare() != null) {
            assertEquals(expected, test.chiSquare(), 1e-9 * Math.max(1, expected));
            assertTrue(test.p() >= 0 && test.p() <= 1);
        } else {
            assertEquals(expected, test.chiSquare());
        }
    }
}
