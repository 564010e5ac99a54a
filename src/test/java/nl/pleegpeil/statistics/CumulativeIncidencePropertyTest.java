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
import nl.pleegpeil.statistics.CumulativeIncidence.Estimate;
import nl.pleegpeil.statistics.CumulativeIncidence.Observation;
import nl.pleegpeil.statistics.CumulativeIncidence.Step;

class CumulativeIncidencePropertyTest {

    private static final List<String> CAUSES = List.of("a", "n", "u");

    @Provide
    Arbitrary<List<Observation>> lifetimes() {
        return Lifetimes.observations(3).map(list -> list.stream().map(each -> new Observation(each.entry(),
            each.exit(), each.event() ? CAUSES.get(each.group().charAt(1) - '1') : null)).toList());
    }

    @Property
    void shares_addToOne(@ForAll("lifetimes") List<Observation> observations) {
        for (Step step : CumulativeIncidence.of(observations, CAUSES, 0.95).steps()) {
            double sum = step.survival() + step.incidence().stream().mapToDouble(Estimate::share).sum();
            assertClose(1.0, sum, 1e-13);
            for (Estimate estimate : step.incidence()) {
                assertTrue(estimate.se() >= 0);
                assertTrue(estimate.lower() == null
                    || estimate.lower() <= estimate.share() && estimate.share() <= estimate.upper()
                    && estimate.lower() >= 0 && estimate.upper() <= 1, estimate::toString);
                assertEquals(estimate.share() == 0 || estimate.share() == 1, estimate.lower() == null);
            }
        }
    }

    @Property
    void incidence_ofOneCauseIsOneMinusKaplanMeier(@ForAll("lifetimes") List<Observation> observations) {
        List<SurvivalCurve.Step> curve = KaplanMeier.of(observations.stream()
            .map(each -> new KaplanMeier.Observation(each.entry(), each.exit(), each.cause() != null)).toList())
            .steps();
        List<Step> steps = CumulativeIncidence.of(observations.stream().map(each -> new Observation(each.entry(),
            each.exit(), each.cause() == null ? null : "a")).toList(), List.of("a"), 0.95).steps();
        assertEquals(curve.size(), steps.size());
        for (int index = 0; index < steps.size(); index++) {
            Estimate estimate = steps.get(index).incidence().get(0);
            assertEquals(1 - curve.get(index).survival(), estimate.share(), 1e-13);
            if (curve.get(index).se() != null) {
                assertClose(curve.get(index).se(), estimate.se(), 1e-9);
                assertClose(1 - curve.get(index).upper(), estimate.lower(), 1e-9);
                assertClose(1 - curve.get(index).lower(), estimate.upper(), 1e-9);
            }
        }
    }

    @Property
    void variance_agreesWithTheClosedForm(@ForAll("lifetimes") List<Observation> observations) {
        List<Step> steps = CumulativeIncidence.of(observations, CAUSES, 0.95).steps();
        for (int end = 0; end < steps.size(); end++) {
            for (int k = 0; k < 3; k++) {
                assertEquals(closedForm(observations, steps, end, k),
                    Math.pow(steps.get(end).incidence().get(k).se(), 2), 1e-12);
            }
        }
    }

    /** The variance as Greenwood's formula is usually printed for a cumulative incidence, summed over earlier times. */
    private static double closedForm(List<Observation> observations, List<Step> steps, int end, int cause) {
        double share = steps.get(end).incidence().get(cause).share();
        double variance = 0;
        double before = 1;
        for (int index = 0; index <= end; index++) {
            Step step = steps.get(index);
            double n = step.atRisk();
            double own = count(observations, step.time(), CAUSES.get(cause));
            double all = CAUSES.stream().mapToDouble(each -> count(observations, step.time(), each)).sum();
            double rest = share - step.incidence().get(cause).share();
            // Influence of one family at risk: an own-cause stop moves its mass here, any stop loses the rest to come.
            double lost = all < n ? rest * n / (n - all) : 0;
            variance += (own * Math.pow(before - lost, 2) + (all - own) * lost * lost
                - Math.pow(own * before - all * lost, 2) / n) / (n * n);
            before = step.survival();
        }
        return variance;
    }

    private static double count(List<Observation> observations, double time, String cause) {
        return observations.stream().filter(each -> each.exit() > each.entry() && each.exit() == time
            && cause.equals(each.cause())).count();
    }

    @Property
    void incidence_orderAndCopiesDoNotMatter(@ForAll("lifetimes") List<Observation> observations) {
        List<Observation> twice = new ArrayList<>(Stream.concat(observations.stream(), observations.stream()).toList());
        Collections.reverse(twice);
        List<Step> once = CumulativeIncidence.of(observations, CAUSES, 0.95).steps();
        List<Step> both = CumulativeIncidence.of(twice, CAUSES, 0.95).steps();
        for (int index = 0; index < once.size(); index++) {
            for (int k = 0; k < 3; k++) {
                Estimate one = once.get(index).incidence().get(k);
                Estimate two = both.get(index).incidence().get(k);
                assertClose(one.share(), two.share(), 1e-12);
                assertEquals(one.se() / Math.sqrt(2), two.se(), 1e-9);
            }
        }
    }
}
