package nl.pleegpeil.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is left out of the answers to one question cannot be worked out from what is shown. */
class ShownChoicesTest {

    private static final Set<String> NO_SUM = Set.of();

    @Test
    void oneSmallAnswer_takesTheNextSmallestAlong() {
        ShownChoices told = ShownChoices.of(Map.of("a", 20L, "b", 7L, "c", 3L), 30, NO_SUM);
        assertEquals(Set.of("a"), told.shown());
        assertTrue(told.joins());
    }

    @Test
    void twoSmallAnswers_ofFiveTogether_areEnough_andOfFourAreNot() {
        assertEquals(Set.of("a", "b"), ShownChoices.of(Map.of("a", 18L, "b", 7L, "c", 3L, "d", 2L), 30, NO_SUM).shown());
        assertEquals(Set.of("a"), ShownChoices.of(Map.of("a", 19L, "b", 7L, "c", 3L, "d", 1L), 30, NO_SUM).shown());
    }

    @Test
    void noSmallAnswer_hidesNothing_andAllAlikeHideEverything() {
        assertFalse(ShownChoices.of(Map.of("a", 20L, "b", 10L, "c", 0L), 30, NO_SUM).joins());
        assertEquals(Set.of(), ShownChoices.of(Map.of("a", 30L, "b", 0L), 30, NO_SUM).shown());
        assertEquals(Set.of(), ShownChoices.of(Map.of("a", 27L, "b", 3L), 30, NO_SUM).shown());
    }

    @Test
    void nearlyEverybodyOfSeveralAnswers_isHidden() {
        assertFalse(ShownChoices.of(Map.of("a", 28L, "b", 12L, "c", 11L), 30, NO_SUM).shown().contains("a"));
    }

    @Test
    void sumToldElsewhere_takesItsOwnAlong() {
        Map<String, Long> counts = Map.of("nooit", 6L, "soms", 3L, "vaak", 20L, "ik_ga_stoppen", 10L);
        assertEquals(Set.of("vaak", "ik_ga_stoppen"), ShownChoices.of(counts, 39, NO_SUM).shown());
        assertEquals(Set.of("vaak", "nooit"), ShownChoices.of(counts, 39, Set.of("soms", "vaak", "ik_ga_stoppen")).shown());
    }

    /** Every distribution of thirty families over three answers: whatever is hidden is at least two answers, or all of them. */
    @Test
    void everyDistribution_leavesAtLeastTwoAnswersOfFiveTogether() {
        IntStream.rangeClosed(0, 30).forEach(first -> IntStream.rangeClosed(0, 30 - first).forEach(second -> {
            Map<String, Long> counts = Map.of("a", (long) first, "b", (long) second, "c", 30L - first - second);
            ShownChoices told = ShownChoices.of(counts, 30, NO_SUM);
            long shown = told.shown().stream().mapToLong(counts::get).sum();
            assertTrue(told.shown().stream().allMatch(answer -> counts.get(answer) >= 5), counts.toString());
            assertTrue(shown == 0 || shown == 30 || 30 - shown >= 5 && told.shown().size() == 1, counts + " " + told);
        }));
    }
}
