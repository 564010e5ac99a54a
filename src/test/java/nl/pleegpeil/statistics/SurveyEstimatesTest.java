package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static nl.pleegpeil.statistics.Approximately.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.pleegpeil.statistics.SurveyEstimates.Mean;
import nl.pleegpeil.statistics.SurveyEstimates.NetScore;
import nl.pleegpeil.statistics.SurveyEstimates.Proportion;
import nl.pleegpeil.statistics.SurveyEstimates.TargetVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyEstimatesTest {

    private static final int[] GRADES = {7, 8, 6, 9, 7, 5, 8, 8};

    @Test
    void estimates_exampleOfTheMethod() {
        SurveyEstimates survey = SurveyEstimates.of(GRADES, 24);
        assertEquals(7.25, survey.mean().amount());
        assertPrinted(1.28174, survey.mean().deviation(), 6);
        assertPrinted(.3700064, survey.mean().se(), 7);
        assertPrinted(6.375074, survey.mean().lower(), 7);
        assertPrinted(8.124926, survey.mean().upper(), 7);
        assertEquals(TargetVerdict.INCONCLUSIVE, survey.mean().against(7));
        assertFalse(survey.mean().tooLittleVariation());
        assertProportion(.5, .2152161, .7847839, survey.topBox());
        assertProportion(.5, .2498015, .7501985, survey.topBoxFinite());
        assertProportion(1 / 3.0, .1797219, .5329368, survey.response());
        assertEquals(-12.5, survey.netScore().amount());
        assertPrinted(-46.50455, survey.netScore().lower(), 7);
        assertPrinted(28.32273, survey.netScore().upper(), 7);
        assertEquals(8, survey.answers());
        assertEquals(24, survey.population());
    }

    @Test
    void mean_agreesWithTheDefinition() {
        // t(0.975; 7) and t(0.95; 3), from another library.
        double se = Math.sqrt(11.5 / 7) / Math.sqrt(8);
        Mean large = SurveyEstimates.of(GRADES, 1_000_000_000).mean();
        assertClose(7.25 - 2.364624251592784 * se, large.lower(), 1e-8);
        Mean four = SurveyEstimates.of(new double[] {5, 6, 7, 8}, 5, 0.9, 8).mean();
        double half = 2.3533634348018233 * Math.sqrt(5 / 3.0) / 2 * Math.sqrt(1 / 5.0);
        assertClose(6.5 - half, four.lower(), 1e-12);
        assertClose(6.5 + half, four.upper(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0.95, 7, 2.364624251592784", "0.95, 1, 12.706204736174694", "0.95, 1000000, 1.959966356814107",
        "0.9, 3, 2.3533634348018233", "0.999, 2, 31.599054576445365"})
    void t_agreesWithAnotherLibrary(double confidence, double degreesOfFreedom, double expected) {
        assertClose(expected, Distributions.t(confidence, degreesOfFreedom), 1e-11);
    }

    @Test
    void mean_clippedToTheScale() {
        Mean low = SurveyEstimates.of(new int[] {1, 4}, 100).mean();
        assertEquals(1.0, low.lower());
        assertEquals(10.0, low.upper());
    }

    @Test
    void mean_everybodyAnswered() {
        assertEquals(new Mean(7.25, Math.sqrt(11.5 / 7), 0.0, 7.25, 7.25, false),
            SurveyEstimates.of(GRADES, 8).mean());
        assertEquals(TargetVerdict.MET, SurveyEstimates.of(GRADES, 8).mean().against(7.25));
        assertEquals(TargetVerdict.NOT_MET, SurveyEstimates.of(GRADES, 8).mean().against(7.26));
        assertEquals(new Proportion(.5, .5, .5), SurveyEstimates.of(GRADES, 8).topBoxFinite());
    }

    @Test
    void mean_oneAnswer() {
        Mean mean = SurveyEstimates.of(new int[] {9}, 20).mean();
        assertEquals(new Mean(9, null, null, null, null, true), mean);
        assertEquals(TargetVerdict.INCONCLUSIVE, mean.against(7));
        assertEquals(new Mean(9, null, 0.0, 9.0, 9.0, true), SurveyEstimates.of(new int[] {9}, 1).mean());
        assertEquals(new Proportion(1, 1, 1), SurveyEstimates.of(new int[] {9}, 1).topBoxFinite());
    }

    @Test
    void mean_allEqual() {
        double[] grades = new double[13];
        Arrays.fill(grades, 7.1);
        SurveyEstimates survey = SurveyEstimates.of(grades, 40, 0.95, 8);
        assertEquals(new Mean(7.1, 0.0, 0.0, 7.1, 7.1, true), survey.mean());
        assertFalse(survey.mayBeShown(10));
    }

    @Test
    void target_verdicts() {
        Mean mean = SurveyEstimates.of(GRADES, 24).mean();
        assertEquals(TargetVerdict.MET, mean.against(6.37));
        assertEquals(TargetVerdict.MET, mean.against(mean.lower()));
        assertEquals(TargetVerdict.INCONCLUSIVE, mean.against(6.38));
        assertEquals(TargetVerdict.INCONCLUSIVE, mean.against(mean.upper()));
        assertEquals(TargetVerdict.NOT_MET, mean.against(8.13));
    }

    @Test
    void estimates_nobodyAnswered() {
        SurveyEstimates survey = SurveyEstimates.of(new int[0], 24);
        assertNull(survey.mean());
        assertNull(survey.topBox());
        assertNull(survey.topBoxFinite());
        assertNull(survey.netScore());
        assertEquals(0.0, survey.response().share());
        assertEquals(0.0, survey.response().lower());
        assertPrinted(.1379762, survey.response().upper(), 7);
        assertFalse(survey.mayBeShown(0));
        assertNull(SurveyEstimates.of(new int[0], 0).response());
        assertNull(SurveyEstimates.wilsonFinite(0, 0, 5, 0.95));
    }

    @Test
    void wilson_noneOrAll() {
        double z2 = Math.pow(1.959963984540054, 2);
        Proportion none = SurveyEstimates.wilson(0, 12, 0.95);
        assertEquals(0.0, none.lower());
        assertClose(z2 / (12 + z2), none.upper(), 1e-14);
        Proportion all = SurveyEstimates.wilson(12, 12, 0.95);
        assertClose(12 / (12 + z2), all.lower(), 1e-14);
        assertEquals(1.0, all.upper());
    }

    @Test
    void netScore_boundsAndEnds() {
        NetScore all = SurveyEstimates.netScore(4, 0, 4, 0.95);
        assertEquals(100, all.amount());
        assertEquals(100, all.upper());
        assertEquals(-100, SurveyEstimates.netScore(0, 4, 4, 0.95).lower());
        assertNull(SurveyEstimates.netScore(0, 0, 0, 0.95));
        assertEquals(0, SurveyEstimates.of(new int[] {7, 8, 7}, 9).netScore().amount());
        assertEquals(0, SurveyEstimates.of(new int[] {6, 9, 1, 10}, 9).netScore().amount());
        assertEquals(25, SurveyEstimates.of(new double[] {6.5, 9, 7, 8}, 9, 0.95, 8).netScore().amount());
    }

    @Test
    void topBox_fromTheGivenGrade() {
        assertEquals(.125, SurveyEstimates.of(Arrays.stream(GRADES).asDoubleStream().toArray(), 24, 0.95, 9)
            .topBox().share());
    }

    @Test
    void showing_minimumCanOnlyGoUp() {
        int[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        int[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertFalse(SurveyEstimates.of(nine, 20).mayBeShown(5));
        assertTrue(SurveyEstimates.of(ten, 20).mayBeShown(5));
        assertTrue(SurveyEstimates.of(ten, 20).mayBeShown(10));
        assertFalse(SurveyEstimates.of(ten, 20).mayBeShown(11));
        assertTrue(SurveyEstimates.mayShowCategory(0));
        assertFalse(SurveyEstimates.mayShowCategory(1));
        assertFalse(SurveyEstimates.mayShowCategory(4));
        assertTrue(SurveyEstimates.mayShowCategory(5));
    }

    @Test
    void input_impossible() {
        assertThrows(IllegalArgumentException.class, () -> SurveyEstimates.of(GRADES, 7));
        assertThrows(IllegalArgumentException.class, () -> SurveyEstimates.of(new int[] {0}, 7));
        assertThrows(IllegalArgumentException.class, () -> SurveyEstimates.of(new int[] {11}, 7));
        assertThrows(IllegalArgumentException.class,
            () -> SurveyEstimates.of(new double[] {Double.NaN}, 7, 0.95, 8));
        assertThrows(IllegalArgumentException.class, () -> SurveyEstimates.of(new double[] {5}, 7, 1, 8));
        assertThrows(IllegalArgumentException.class, () -> SurveyEstimates.wilson(3, 2, 0.95));
        assertThrows(IllegalArgumentException.class, () -> SurveyEstimates.wilson(-1, 2, 0.95));
        assertThrows(IllegalArgumentException.class, () -> SurveyEstimates.wilsonFinite(1, 3, 2, 0.95));
        assertThrows(IllegalArgumentException.class, () -> SurveyEstimates.netScore(2, 2, 3, 0.95));
    }

    private static void assertProportion(double share, double lower, double upper, Proportion actual) {
        assertClose(share, actual.share(), 1e-15);
        assertPrinted(lower, actual.lower(), 7);
        assertPrinted(upper, actual.upper(), 7);
    }
}
