package nl.pleegpeil.statistics;

import java.util.Arrays;

/**
 * What the grades of a survey say about everybody invited: mean, top-box share, net score and response, with
 * intervals.
 *
 * <p>The finite-population correction removes sampling error only, never the bias of who did not answer: always show
 * the response rate as well. Sources: Cochran 1977; R {@code survey}; Wilson 1927; Brown, Cai and DasGupta 2001; Rocks
 * 2016 (Am. Stat. 70:365).
 *
 * @param answers      n, number of grades
 * @param population   N, number of people invited
 * @param mean         mean grade; null without answers
 * @param topBox       share of high grades as a sample from a large population; null without answers
 * @param topBoxFinite the same share as a sample from those invited; null without answers
 * @param netScore     promoters minus detractors; null without answers
 * @param response     share that answered; null when nobody was invited
 */
public record SurveyEstimates(long answers, long population, Mean mean, Proportion topBox, Proportion topBoxFinite,
        NetScore netScore, Proportion response) {

    /** Grades from here up are the top box, where nothing else is asked for. */
    public static final double DEFAULT_TOP_BOX = 8;
    /** Fewer answers are never shown; a setting can only raise this. */
    public static final int LEAST_ANSWERS = 10;
    private static final int LEAST_IN_CATEGORY = 5;
    private static final double LOWEST_GRADE = 1;
    private static final double HIGHEST_GRADE = 10;
    private static final double PROMOTER = 9;
    private static final double DETRACTOR = 6;

    /**
     * A mean grade.
     *
     * @param amount             mean
     * @param deviation          standard deviation of the grades; null for one grade
     * @param se                 standard error; 0 when everybody answered; null for one grade of several people
     * @param lower              lower limit, at least 1; null likewise
     * @param upper              upper limit, at most 10; null likewise
     * @param tooLittleVariation all grades equal: the width 0 of the interval says nothing
     */
    public record Mean(double amount, Double deviation, Double se, Double lower, Double upper,
            boolean tooLittleVariation) {

        /** Compares the interval with a target. */
        public TargetVerdict against(double target) {
            if (lower == null) {
                return TargetVerdict.INCONCLUSIVE;
            }
            if (lower >= target) {
                return TargetVerdict.MET;
            }
            return upper < target ? TargetVerdict.NOT_MET : TargetVerdict.INCONCLUSIVE;
        }
    }

    /** Whether a target is met. */
    public enum TargetVerdict {
        /** The whole interval lies at or above it. */
        MET,
        /** The whole interval lies below it. */
        NOT_MET,
        /** Neither. */
        INCONCLUSIVE
    }

    /** A share between 0 and 1 with its limits. */
    public record Proportion(double share, double lower, double upper) {
    }

    /** Promoters (9, 10) minus detractors (6 and lower) per 100 answers, with limits between -100 and 100. */
    public record NetScore(double amount, double lower, double upper) {
    }

    /** The estimates at 95% confidence with a top box from 8. */
    public static SurveyEstimates of(int[] grades, long population) {
        return of(Arrays.stream(grades).asDoubleStream().toArray(), population, ReplacementRatio.DEFAULT_CONFIDENCE,
            DEFAULT_TOP_BOX);
    }

    /**
     * The estimates.
     *
     * @param grades     each from 1 to 10
     * @param population number of people invited, at least the number of grades
     * @param confidence level of the intervals, between 0 and 1
     * @param topBox     lowest grade of the top box
     * @throws IllegalArgumentException when one of these does not hold
     */
    public static SurveyEstimates of(double[] grades, long population, double confidence, double topBox) {
        Distributions.requireConfidence(confidence);
        long n = grades.length;
        requirePart(n, population);
        for (double grade : grades) {
            if (!(grade >= LOWEST_GRADE && grade <= HIGHEST_GRADE)) {
                throw new IllegalArgumentException("a grade must lie between 1 and 10, was " + grade);
            }
        }
        Proportion response = wilson(n, population, confidence);
        if (n == 0) {
            return new SurveyEstimates(0, population, null, null, null, null, response);
        }
        long top = Arrays.stream(grades).filter(grade -> grade >= topBox).count();
        long promoters = Arrays.stream(grades).filter(grade -> grade >= PROMOTER).count();
        long detractors = Arrays.stream(grades).filter(grade -> grade <= DETRACTOR).count();
        return new SurveyEstimates(n, population, mean(grades, population, confidence), wilson(top, n, confidence),
            wilsonFinite(top, n, population, confidence), netScore(promoters, detractors, n, confidence), response);
    }

    private static Mean mean(double[] grades, long population, double confidence) {
        long n = grades.length;
        double first = grades[0];
        // Around the first grade, so that equal grades give exactly that grade and no deviation.
        double mean = first + Arrays.stream(grades).map(grade -> grade - first).sum() / n;
        boolean equal = Arrays.stream(grades).allMatch(grade -> grade == first);
        Double deviation = n == 1 ? null
            : (Double) Math.sqrt(Arrays.stream(grades).map(grade -> (grade - mean) * (grade - mean)).sum() / (n - 1));
        if (n == population) {
            return new Mean(mean, deviation, 0.0, mean, mean, equal);
        }
        if (n == 1) {
            return new Mean(mean, null, null, null, null, true);
        }
        double se = deviation / Math.sqrt(n) * Math.sqrt((double) (population - n) / population);
        double half = Distributions.t(confidence, n - 1.0) * se;
        return new Mean(mean, deviation, se, Math.max(LOWEST_GRADE, mean - half), Math.min(HIGHEST_GRADE, mean + half),
            equal);
    }

    /**
     * A share with its Wilson interval.
     *
     * @return null when {@code n} is 0
     */
    public static Proportion wilson(long part, long n, double confidence) {
        requirePart(part, n);
        double z = Distributions.z(confidence);
        return n == 0 ? null : wilson(part, n, (double) n, z);
    }

    /**
     * A share with its Wilson interval when the n were drawn from a finite population.
     *
     * @return null when {@code n} is 0
     */
    public static Proportion wilsonFinite(long part, long n, long population, double confidence) {
        requirePart(part, n);
        requirePart(n, population);
        double z = Distributions.z(confidence);
        if (n == 0) {
            return null;
        }
        if (n == population) {
            double share = (double) part / n;
            return new Proportion(share, share, share);
        }
        return wilson(part, n, n * (population - 1.0) / (population - n), z);
    }

    private static Proportion wilson(long part, long n, double effective, double z) {
        double share = (double) part / n;
        double z2 = z * z;
        double centre = share + z2 / (2 * effective);
        double half = z * Math.sqrt((double) part / n * (n - part) / n / effective
            + z2 / (4 * effective * effective));
        double whole = 1 + z2 / effective;
        return new Proportion(share, part == 0 ? 0 : (centre - half) / whole,
            part == n ? 1 : (centre + half) / whole);
    }

    /**
     * The net score with its adjusted Wald interval.
     *
     * @return null when {@code n} is 0
     */
    public static NetScore netScore(long promoters, long detractors, long n, double confidence) {
        requirePart(promoters, n);
        requirePart(detractors, n - promoters);
        double z = Distributions.z(confidence);
        if (n == 0) {
            return null;
        }
        double size = n + 3.0;
        double up = (promoters + 0.75) / size;
        double down = (detractors + 0.75) / size;
        double net = up - down;
        double half = z * Math.sqrt((up + down - net * net) / size);
        return new NetScore(100.0 * (promoters - detractors) / n, 100 * Math.max(-1, net - half),
            100 * Math.min(1, net + half));
    }

    /**
     * Whether any figure may be shown: enough answers, and not all the same, for then everybody's answer is known.
     *
     * @param leastAnswers a higher minimum; a lower one than {@link #LEAST_ANSWERS} has no effect
     */
    public boolean mayBeShown(int leastAnswers) {
        return answers >= Math.max(LEAST_ANSWERS, leastAnswers) && !mean.tooLittleVariation();
    }

    /** Whether the number of answers in one category may be shown: none, or at least five. */
    public static boolean mayShowCategory(long count) {
        return count == 0 || count >= LEAST_IN_CATEGORY;
    }

    private static void requirePart(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("not a part: " + part + " of " + whole);
        }
    }
}
