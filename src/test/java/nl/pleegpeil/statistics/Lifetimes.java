package nl.pleegpeil.statistics;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.pleegpeil.statistics.KaplanMeier.Observation;

/** Random observations with delayed entry and many ties. */
final class Lifetimes {

    private Lifetimes() {
    }

    static Arbitrary<List<Observation>> observations(int groups) {
        Arbitrary<Integer> entry = Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(0, 12)));
        return Combinators.combine(entry, Arbitraries.integers().between(0, 15), Arbitraries.of(true, false),
            Arbitraries.integers().between(1, groups))
            .as((from, length, event, group) -> new Observation(from, from + length, event, "g" + group))
            .list().ofMinSize(0).ofMaxSize(40);
    }
}
