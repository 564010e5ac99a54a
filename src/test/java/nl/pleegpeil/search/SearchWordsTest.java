package nl.pleegpeil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void words_areFound_whateverTheirOrderCapitalsAndAccents() {
        assertTrue(SearchWords.of("coördinatie  EEN").areIn("Eén loket", "coordinatie"));
        assertTrue(SearchWords.of("formul").areIn("Vier formulieren"));
    }

    @Test
    void everyWord_mustOccur() {
        assertFalse(SearchWords.of("formulier opvang").areIn("Vier formulieren"));
    }

    @Test
    void wordsOfOneLetter_sayNothing() {
        assertTrue(SearchWords.of("a % \u0000 '").isEmpty());
        assertFalse(SearchWords.of("").areIn("iets"));
        assertEquals(List.of("de"), SearchWords.of("a de DE").words());
    }

    @Test
    void wordsDoNotRunOnFromOneTextIntoTheNext() {
        assertFalse(SearchWords.of("loketvast").areIn("loket", "vast", null));
    }
}
