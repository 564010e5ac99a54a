package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.pleegpeil.statistics.SurveyEstimates.Mean;
import nl.pleegpeil.statistics.SurveyEstimates.NetScore;
import nl.pleegpeil.statistics.SurveyEstimates.Proportion;

class SurveyEstimatesPropertyTest {

    @Property
    void intervals_containTheEstimate(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = 1, max = 10) Integer> grades,
            @ForAll @IntRange(max = 200) int silent) {
        SurveyEstimates survey = SurveyEstimates.of(array(grades), grades.size() + silent);
        Mean mean = survey.mean();
        assertTrue(1 <= mean.lower() && mean.lower() <= mean.amount());
        assertTrue(mean.amount() <= mean.upper() && mean.upper() <= 10);
        for (Proportion share : List.of(survey.topBox(), survey.topBoxFinite(), survey.response())) {
            assertTrue(0 <= share.lower() && share.lower() <= share.share());
            assertTrue(share.share() <= share.upper() && share.upper() <= 1);
        }
        assertTrue(survey.topBox().lower() <= survey.topBoxFinite().lower() + 1e-15);
        assertTrue(survey.topBoxFinite().upper() <= survey.topBox().upper() + 1e-15);
        NetScore net = survey.netScore();
        assertTrue(-100 <= net.lower() && net.lower() <= net.upper() && net.upper() <= 100);
    }

    @Property
    void order_doesNotMatter(@ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 10) Integer> grades,
            @ForAll Random random) {
        int[] given = array(grades);
        int[] shuffled = given.clone();
        for (int index = shuffled.length - 1; index > 0; index--) {
            int other = random.nextInt(index + 1);
            int kept = shuffled[index];
            shuffled[index] = shuffled[other];
            shuffled[other] = kept;
        }
        SurveyEstimates one = SurveyEstimates.of(given, 100);
        SurveyEstimates two = SurveyEstimates.of(shuffled, 100);
        assertClose(one.mean().amount(), two.mean().amount(), 1e-13);
        assertEquals(one.topBoxFinite(), two.topBoxFinite());
        assertEquals(one.netScore(), two.netScore());
        assertEquals(one.mean().se() == null, two.mean().se() == null);
        if (one.mean().se() != null) {
            assertEquals(one.mean().se(), two.mean().se(), 1e-13);
        }
    }

    @Property
    void wilson_turnedAround(@ForAll @IntRange(max = 500) int part, @ForAll @IntRange(max = 500) int rest) {
        if (part + rest > 0) {
            Proportion share = SurveyEstimates.wilson(part, part + rest, 0.95);
            Proportion other = SurveyEstimates.wilson(rest, part + rest, 0.95);
            assertEquals(1 - share.upper(), other.lower(), 1e-14);
            assertEquals(1 - share.lower(), other.upper(), 1e-14);
        }
    }

    private static int[] array(List<Integer> grades) {
        return IntStream.range(0, grades.size()).map(grades::get).toArray();
    }
}
