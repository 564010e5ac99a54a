package nl.pleegpeil.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.pleegpeil.statistics.DisclosureControl;
import org.junit.jupiter.api.Test;

class ReleaseAttackTest {

    private static Atom atom(long release, String region, String municipality, int year, long published, long counted) {
        Atom atom = new Atom();
        atom.releaseId = release;
        atom.regionCode = region;
        atom.areaCode = municipality;
        atom.calendarYear = year;
        atom.columnCode = AtomColumn.IN.code();
        atom.published = published;
        atom.counted = counted;
        return atom;
    }

    /** A column of two regions as it would go out, with a given offset. */
    private static List<Atom> column(long release, int year, int offset, long... counts) {
        long[] published = DisclosureControl.round(offset, counts);
        List<Atom> atoms = new ArrayList<>();
        for (int index = 0; index < counts.length; index++) {
            atoms.add(atom(release, index * 2 < counts.length ? "R1" : "R2", "G" + index, year, published[index], counts[index]));
        }
        return atoms;
    }

    @Test
    void nothingReleased_isSafe() {
        assertTrue(ReleaseAttack.on(List.of()).isSafe());
    }

    @Test
    void anyRoundedColumns_areSafe() {
        Random random = new Random(6);
        for (int trial = 0; trial < 40; trial++) {
            List<Atom> atoms = new ArrayList<>();
            for (int year = 2020; year < 2023; year++) {
                atoms.addAll(column(1, year, random.nextInt(5), random.longs(8, 0, 12).toArray()));
            }
            ReleaseAttack.Outcome outcome = ReleaseAttack.on(atoms);
            assertTrue(outcome.isSafe(), outcome.toString());
            // Per year eight atoms, two regions and the whole.
            assertEquals(33, outcome.cells());
        }
    }

    @Test
    void aYearThatWasCorrectedOnce_isSafeForEveryOffset() {
        for (int offset = 0; offset < 5; offset++) {
            for (int other = 0; other < 5; other++) {
                List<Atom> atoms = new ArrayList<>(column(1, 2024, offset, 3, 0, 7, 12, 1, 4));
                atoms.addAll(column(2, 2024, other, 3, 0, 9, 12, 1, 4));
                ReleaseAttack.Outcome outcome = ReleaseAttack.on(atoms);
                assertTrue(outcome.isSafe(), offset + " and " + other + ": " + outcome);
            }
        }
    }

    @Test
    void nearestRoundingWithItsTotal_isSeenThrough() {
        // Four municipalities of 2 that all show 0, in a region that shows 10: the sum of four counts below 5 is more than 5.
        List<Atom> atoms = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            atoms.add(atom(1, "R1", "G" + index, 2024, 0, 2));
        }
        assertTrue(ReleaseAttack.on(atoms).isSafe());
        // The same count in three versions leaves too few numbers: 0 and 5 leave 1 to 4, and 5 and 10 nothing below 6.
        List<Atom> contradicting = List.of(atom(1, "R1", "G0", 2024, 0, 2), atom(2, "R1", "G0", 2024, 10, 2));
        assertFalse(ReleaseAttack.on(contradicting).isSafe());
        assertEquals(List.of("G0 2024 in"), ReleaseAttack.on(contradicting).conflict());
    }

    @Test
    void aCountInTwoRegionsOfWhichTheSumsDiffer_isExposed() {
        // The first release bounds the sum of two counts from above, the second from below: nothing is left between.
        List<Atom> atoms = List.of(atom(1, "R1", "G0", 2024, 5, 5), atom(1, "R1", "G1", 2024, 0, 4),
                atom(2, "R2", "G0", 2024, 5, 5), atom(2, "R2", "G1", 2024, 5, 4));
        ReleaseAttack.Outcome outcome = ReleaseAttack.on(atoms);
        assertTrue(outcome.isSafe(), outcome.toString());
        List<Atom> narrow = List.of(atom(1, "R1", "G0", 2024, 0, 4), atom(1, "R1", "G1", 2024, 0, 0), atom(1, "R1", "G2", 2024, 0, 0),
                atom(2, "R2", "G0", 2024, 5, 4), atom(2, "R2", "G1", 2024, 0, 0), atom(2, "R2", "G2", 2024, 0, 0),
                atom(3, "R2", "G0", 2024, 0, 4), atom(3, "R2", "G1", 2024, 5, 0), atom(3, "R2", "G2", 2024, 0, 0),
                atom(4, "R2", "G0", 2024, 0, 4), atom(4, "R2", "G1", 2024, 0, 0), atom(4, "R2", "G2", 2024, 5, 0));
        ReleaseAttack.Outcome broken = ReleaseAttack.on(narrow);
        assertFalse(broken.isSafe());
        assertFalse(broken.exposed().isEmpty());
    }

    @Test
    void whatIsTied_isOfTheMunicipality_theRegionOrTheRelease_alsoByWayOfOthers() {
        Atom moved = atom(1, "R1", "G0", 2024, 5, 5);
        Atom besideIt = atom(1, "R2", "G1", 2024, 0, 4);
        Atom laterOfThat = atom(2, "R2", "G2", 2023, 0, 4);
        Atom elsewhere = atom(3, "R3", "G3", 2024, 10, 9);
        List<Atom> before = List.of(laterOfThat, besideIt, moved, elsewhere);
        assertEquals(List.of(laterOfThat, besideIt, moved), ReleaseAttack.tiedTo(List.of(atom(4, "R4", "G0", 2024, 5, 5)), before));
        assertEquals(List.of(elsewhere), ReleaseAttack.tiedTo(List.of(atom(4, "R3", "G9", 2024, 5, 5)), before));
        assertEquals(List.of(), ReleaseAttack.tiedTo(List.of(atom(4, "R4", "G9", 2024, 5, 5)), before));
    }
}
