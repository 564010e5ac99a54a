package nl.pleegpeil.edition;

import static nl.pleegpeil.edition.EditionState.CONCEPT;
import static nl.pleegpeil.edition.EditionState.GEPUBLICEERD;
import static nl.pleegpeil.edition.EditionState.INGETROKKEN;
import static nl.pleegpeil.edition.EditionState.MEEGELEZEN;
import static nl.pleegpeil.edition.EditionState.TER_REACTIE;
import static nl.pleegpeil.edition.EditionState.VASTGESTELD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every step in every state: what is written here is allowed, and nothing else. */
class StepTest {

    private static final Map<EditionState, List<String>> ALLOWED = Map.of(
            CONCEPT, List.of("SCHRIJVEN > CONCEPT", "VERVERSEN > CONCEPT", "VRAGEN > TER_REACTIE", "MEELEZEN > MEEGELEZEN", "TEGENHOUDEN > CONCEPT", "VRIJGEVEN > CONCEPT"),
            TER_REACTIE, List.of("REAGEREN > TER_REACTIE", "MEELEZEN > MEEGELEZEN", "TERUGGEVEN > CONCEPT", "TEGENHOUDEN > TER_REACTIE", "VRIJGEVEN > TER_REACTIE"),
            MEEGELEZEN, List.of("TERUGGEVEN > CONCEPT", "VASTSTELLEN > VASTGESTELD", "AFWIJZEN > CONCEPT", "TEGENHOUDEN > MEEGELEZEN", "VRIJGEVEN > MEEGELEZEN"),
            VASTGESTELD, List.of("PUBLICEREN > GEPUBLICEERD", "TEGENHOUDEN > VASTGESTELD", "VRIJGEVEN > VASTGESTELD"),
            GEPUBLICEERD, List.of("INTREKKEN > INGETROKKEN", "VERBETEREN > GEPUBLICEERD"),
            INGETROKKEN, List.of("VERBETEREN > INGETROKKEN"));

    @Test
    void table_allowsThis_andNothingElse() {
        Map<EditionState, List<String>> found = new TreeMap<>();
        for (EditionState state : EditionState.values()) {
            List<String> steps = new ArrayList<>();
            for (Step step : Step.values()) {
                if (step.isAllowedIn(state)) {
                    steps.add(step + " > " + step.after(state));
                }
            }
            found.put(state, steps);
        }
        assertEquals(new TreeMap<>(ALLOWED), found);
    }

    @Test
    void reaction_isCountedInWords() {
        assertEquals(0, StepForm.words("  "));
        assertEquals(3, StepForm.words(" een twee\ndrie "));
    }
}
