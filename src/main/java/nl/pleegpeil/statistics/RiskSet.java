package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The risk set at one event time: those with {@code entry < time <= exit}, and the events per cause at that time.
 * Events precede censorings; someone who enters exactly then is not at risk yet.
 */
record RiskSet(double time, long atRisk, long[] eventsByCause) {

    /** No event: the observation was censored at its exit. */
    static final int CENSORED = -1;

    long events() {
        return Arrays.stream(eventsByCause).sum();
    }

    /** The risk sets at the distinct event times, in order; every exit must lie after its entry. */
    static List<RiskSet> at(double[] entry, double[] exit, int[] cause, int causes) {
        double[] entries = entry.clone();
        Arrays.sort(entries);
        int[] byExit = IntStream.range(0, exit.length).boxed()
            .sorted((one, other) -> Double.compare(exit[one], exit[other])).mapToInt(Integer::intValue).toArray();
        List<RiskSet> sets = new ArrayList<>();
        int entered = 0;
        for (int gone = 0; gone < byExit.length;) {
            double time = exit[byExit[gone]];
            long[] events = new long[causes];
            boolean any = false;
            int next = gone;
            for (; next < byExit.length && exit[byExit[next]] == time; next++) {
                int own = cause[byExit[next]];
                if (own != CENSORED) {
                    events[own]++;
                    any = true;
                }
            }
            if (any) {
                while (entered < entries.length && entries[entered] < time) {
                    entered++;
                }
                sets.add(new RiskSet(time, (long) entered - gone, events));
            }
            gone = next;
        }
        return sets;
    }
}
