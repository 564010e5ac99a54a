package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class ReplacementRatioPropertyTest {

    @Property
    void interval_containsTheRatio(@ForAll @LongRange(max = 3_000_000) long starters,
            @ForAll @LongRange(min = 1, max = 3_000_000) long leavers,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        ReplacementRatio ratio = ReplacementRatio.of(starters, leavers, confidence);
        assertTrue(ratio.lower() <= ratio.amount() && ratio.amount() < ratio.upper(), ratio::toString);
    }

    @Property
    void interval_ofTheInverseRatioIsTheInverse(@ForAll @LongRange(min = 1, max = 100_000) long starters,
            @ForAll @LongRange(min = 1, max = 100_000) long leavers) {
        ReplacementRatio ratio = ReplacementRatio.of(starters, leavers);
        ReplacementRatio inverse = ReplacementRatio.of(leavers, starters);
        assertClose(10_000 / inverse.upper(), ratio.lower(), 1e-9);
        assertClose(10_000 / inverse.lower(), ratio.upper(), 1e-9);
    }

    @Property
    void interval_widensWithTheConfidence(@ForAll @LongRange(min = 1, max = 5_000) long starters,
            @ForAll @LongRange(min = 1, max = 5_000) long leavers) {
        ReplacementRatio narrow = ReplacementRatio.of(starters, leavers, 0.9);
        ReplacementRatio wide = ReplacementRatio.of(starters, leavers, 0.99);
        assertTrue(wide.lower() < narrow.lower() && narrow.upper() < wide.upper());
    }
}
