package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SystematicRoundingTest {

    private static final byte[] KEY = "demo-key".getBytes(StandardCharsets.UTF_8);

    @Test
    void example_ofTheMethodSheet_isReproduced() {
        assertEquals(0, DisclosureControl.roundingOffset(KEY, "demo-table", "in"));
        long[] published = DisclosureControl.round(0, 3, 0, 7, 12, 1);
        assertArrayEquals(new long[] {0, 0, 10, 10, 0}, published);
        assertEquals(20, RoundedSum.block(published).value());
    }

    @Test
    void offset_dependsOnKeyTableAndColumn_andMeetsEveryValue() {
        // Reference values from an independent HMAC-SHA256 (Python's hmac module); several have the top bit set.
        String[] columns = {"in", "out_avoidable", "out_natural", "out_unknown", "stock"};
        int[] expected = {4, 3, 3, 2, 3};
        for (int k = 0; k < columns.length; k++) {
            assertEquals(expected[k], DisclosureControl.roundingOffset(KEY, "2024/1", columns[k]), columns[k]);
        }
        Set<Integer> met = new HashSet<>();
        for (int table = 0; table < 60; table++) {
            met.add(DisclosureControl.roundingOffset(KEY, "t" + table, "in"));
        }
        assertEquals(Set.of(0, 1, 2, 3, 4), met);
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.roundingOffset(KEY, "a|b", "c"));
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.roundingOffset(new byte[0], "a", "c"));
    }

    @Test
    void atoms_areRoundedInOrderOfRegionAndMunicipality() {
        List<AtomCount> shuffled = List.of(
                new AtomCount("JR02", "GM0001", 12), new AtomCount("JR01", "GM0030", 7),
                new AtomCount("JR01", "GM0010", 3), new AtomCount("JR02", "GM0002", 1),
                new AtomCount("JR01", "GM0020", 0));
        List<AtomCount> published = DisclosureControl.round(KEY, "demo-table", "in", shuffled);
        assertEquals(List.of(
                new AtomCount("JR01", "GM0010", 0), new AtomCount("JR01", "GM0020", 0),
                new AtomCount("JR01", "GM0030", 10), new AtomCount("JR02", "GM0001", 10),
                new AtomCount("JR02", "GM0002", 0)), published);
        List<AtomCount> twice = List.of(new AtomCount("JR01", "GM0010", 3), new AtomCount("JR02", "GM0010", 3));
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.round(KEY, "t", "in", twice));
    }

    @Test
    void badInput_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.round(5, 1));
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.round(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.round(0, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> new AtomCount("JR01", "GM0010", -1));
        assertThrows(ArithmeticException.class, () -> DisclosureControl.round(0, Long.MAX_VALUE, 1));
        assertArrayEquals(new long[0], DisclosureControl.round(4));
    }

    @Test
    void everySmallColumn_roundsToMultiplesWithErrorBelowFive() {
        forAllColumns(4, 6, counts -> {
            long[] summed = new long[counts.length];
            for (int offset = 0; offset < 5; offset++) {
                long[] published = DisclosureControl.round(offset, counts);
                for (int from = 0; from < counts.length; from++) {
                    assertTrue(published[from] >= 0 && published[from] % 5 == 0);
                    summed[from] += published[from];
                    long error = 0;
                    for (int to = from; to < counts.length; to++) {
                        error += published[to] - counts[to];
                        assertTrue(Math.abs(error) < 5, "contiguous block");
                    }
                }
            }
            for (int k = 0; k < counts.length; k++) {
                assertEquals(5 * counts[k], summed[k], "unbiased over the offset");
            }
        });
    }

    @Test
    void everyAtom_keepsFiveCandidates_whateverElseIsKnownOfThePublication() {
        // All true columns with counts up to 14 are grouped by what is published for each offset.
        Map<List<Long>, List<Set<Long>>> candidates = new HashMap<>();
        forAllColumns(3, 14, counts -> {
            for (int offset = 0; offset < 5; offset++) {
                long[] published = DisclosureControl.round(offset, counts);
                List<Long> key = Arrays.stream(published).boxed().toList();
                List<Set<Long>> sets = candidates.computeIfAbsent(key, ignored ->
                        List.of(new HashSet<>(), new HashSet<>(), new HashSet<>()));
                for (int k = 0; k < counts.length; k++) {
                    sets.get(k).add(counts[k]);
                }
            }
        });
        int checked = 0;
        for (var entry : candidates.entrySet()) {
            for (int k = 0; k < 3; k++) {
                long r = entry.getKey().get(k);
                // Beyond 10 the enumeration above is not complete.
                if (entry.getKey().stream().allMatch(value -> value <= 10)) {
                    for (long value = Math.max(0, r - 4); value <= r + 4; value++) {
                        assertTrue(entry.getValue().get(k).contains(value), entry.getKey() + " at " + k);
                    }
                    assertTrue(entry.getValue().get(k).size() >= 5);
                    checked++;
                }
            }
        }
        assertEquals(81, checked);
    }

    @Test
    void attackChecker_findsAtomsSafe_whenEveryBlockIsKnownToBeLessThanFiveOff() {
        for (int offset = 0; offset < 5; offset++) {
            long[] published = DisclosureControl.round(offset, 1, 0, 2, 4, 7, 3);
            List<PublishedCell> cells = new ArrayList<>();
            List<AdditiveRelation> relations = new ArrayList<>();
            for (int k = 0; k < published.length; k++) {
                cells.add(PublishedCell.systematic("a" + k, published[k]));
            }
            for (int from = 0; from < published.length; from++) {
                List<String> parts = new ArrayList<>(List.of("a" + from));
                long sum = published[from];
                for (int to = from + 1; to < published.length; to++) {
                    parts.add("a" + to);
                    sum += published[to];
                    String block = "b" + from + "-" + to;
                    cells.add(PublishedCell.systematic(block, sum).notSensitive());
                    relations.add(AdditiveRelation.sum(block, parts));
                }
            }
            AttackReport report = DisclosureControl.attack(cells, relations);
            assertEquals(AttackReport.Status.SAFE, report.status());
            for (int k = 0; k < published.length; k++) {
                assertEquals(Math.max(0, published[k] - 4), report.finding("a" + k).min());
                assertEquals(published[k] + 4, report.finding("a" + k).max().orElseThrow());
            }
        }
    }

    @Test
    void exactTotalBesideTheAtoms_breaksTheProtection() {
        // Why a total known from elsewhere may not stand beside its only atom.
        AttackReport report = DisclosureControl.attack(
                List.of(PublishedCell.systematic("municipality", 5), PublishedCell.known("region", 3)),
                List.of(AdditiveRelation.sum("region", "municipality")));
        assertTrue(report.finding("municipality").recovered());
    }

    @Test
    void twoRoundingsOfOneCount_leaveAtLeastFourCandidates() {
        for (long count = 0; count < 25; count++) {
            for (int first = 0; first < 5; first++) {
                for (int second = 0; second < 5; second++) {
                    long a = DisclosureControl.round(first, count)[0];
                    long b = DisclosureControl.round(second, count)[0];
                    AttackReport report = DisclosureControl.attack(
                            List.of(PublishedCell.systematic("x", a), PublishedCell.systematic("x", b)), List.of(),
                            AttackOptions.defaults().withWidths(5, 3));
                    assertEquals(AttackReport.Status.SAFE, report.status(), count + ": " + a + " and " + b);
                }
            }
        }
    }

    @Test
    void roundedSum_carriesBoundAndDeviation() {
        RoundedSum opening = RoundedSum.block(40, 5);
        RoundedSum in = RoundedSum.block(10);
        RoundedSum out = RoundedSum.block(60);
        RoundedSum later = opening.plus(in).minus(out);
        assertEquals(new RoundedSum(-5, 3), later);
        assertEquals(15, later.errorBound());
        assertEquals(2 * Math.sqrt(3), later.standardDeviation(), 1e-12);
        assertEquals(in, RoundedSum.NONE.plus(in));
        assertNotEquals(RoundedSum.NONE, in.minus(in));
        assertThrows(IllegalArgumentException.class, () -> new RoundedSum(0, -1));
    }

    @Test
    void errorOfOneBlock_hasRootMeanSquareTwo() {
        long squares = 0;
        for (int count = 0; count < 5; count++) {
            for (int offset = 0; offset < 5; offset++) {
                long error = DisclosureControl.round(offset, count)[0] - count;
                squares += error * error;
            }
        }
        assertEquals(RoundedSum.block(0).standardDeviation(), Math.sqrt(squares / 25.0), 1e-12);
    }

    /** Every column of this length with counts from 0 up to and including the highest. */
    private static void forAllColumns(int length, int highest, Consumer<long[]> check) {
        long[] counts = new long[length];
        while (true) {
            check.accept(counts.clone());
            int at = 0;
            while (at < length && counts[at] == highest) {
                counts[at++] = 0;
            }
            if (at == length) {
                return;
            }
            counts[at]++;
        }
    }
}
