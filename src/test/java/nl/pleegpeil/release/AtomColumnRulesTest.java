package nl.pleegpeil.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The columns of atoms, and what the attacker makes of a count that changed between two releases. */
class AtomColumnRulesTest {

    private static Atom atom(long release, String municipality, long published, long counted) {
        Atom atom = new Atom();
        atom.releaseId = release;
        atom.regionCode = "R";
        atom.areaCode = municipality;
        atom.calendarYear = 2024;
        atom.columnCode = AtomColumn.OUT_UNKNOWN.code();
        atom.published = published;
        atom.counted = counted;
        return atom;
    }

    @Test
    void column_hasItsCode() {
        for (AtomColumn column : AtomColumn.values()) {
            assertEquals(column, AtomColumn.of(column.code()));
        }
        assertEquals("out_avoidable", AtomColumn.OUT_AVOIDABLE.code());
        assertThrows(NoSuchElementException.class, () -> AtomColumn.of("bestaat_niet"));
        assertEquals(AtomColumn.OUT_UNKNOWN, atom(1, "G", 5, 5).column());
    }

    @Test
    void countThatWasCorrected_isAnotherCount() {
        // 0 and 10 of one count cannot both be; of a count that was corrected from 2 to 8 they can.
        assertEquals(List.of("G0 2024 out_unknown"), ReleaseAttack.on(List.of(atom(1, "G0", 0, 2), atom(2, "G0", 10, 2))).conflict());
        ReleaseAttack.Outcome corrected = ReleaseAttack.on(List.of(atom(1, "G0", 0, 2), atom(2, "G0", 10, 8)));
        assertEquals(List.of(), corrected.conflict());
        assertEquals(List.of(), corrected.exposed());
        assertEquals(true, corrected.isSafe());
        assertEquals(2, corrected.cells());
    }

    @Test
    void oneMunicipality_isNoSum() {
        assertEquals(1, ReleaseAttack.on(List.of(atom(1, "G0", 5, 5))).cells());
        // Two, with their region and their column.
        assertEquals(4, ReleaseAttack.on(List.of(atom(1, "G0", 5, 5), atom(1, "G1", 5, 5))).cells());
    }

    @Test
    void whatIsWrong_isNamedOnce_withWhichVersionOfTheCount() {
        assertEquals(List.of("G0 2024 out_unknown #2"),
                ReleaseAttack.on(List.of(atom(1, "G0", 0, 2), atom(2, "G0", 0, 8), atom(3, "G0", 10, 8))).conflict());
        // 0 to 4 and 1 to 9: one to four, which is enough for a year that was corrected once.
        assertEquals(true, ReleaseAttack.on(List.of(atom(1, "G0", 0, 3), atom(2, "G0", 5, 3))).isSafe());
        // In four releases the five of a block are with another municipality each time, so that each counts at least one, and all at most nine.
        List<Atom> narrow = new ArrayList<>();
        for (int release = 1; release <= 4; release++) {
            for (int place = 0; place < 4; place++) {
                narrow.add(atom(release, "G" + place, release - 1 == place ? 5 : 0, 1));
            }
        }
        List<String> exposed = ReleaseAttack.on(narrow).exposed();
        assertEquals(exposed.stream().distinct().toList(), exposed);
    }

    @Test
    void column_isReadAsItIsStored() {
        for (AtomColumn column : AtomColumn.values()) {
            assertEquals(column, AtomColumn.of(column.code()));
        }
        assertEquals(List.of("out_avoidable", "out_natural", "out_unknown"), AtomColumn.OUT.stream().map(AtomColumn::code).toList());
        assertThrows(NoSuchElementException.class, () -> AtomColumn.of("uit"));
    }
}
