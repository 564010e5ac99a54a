package nl.pleegpeil.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.pleegpeil.shared.FormErrors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GuardedTextTest {

    private static final String TYPED = "Daan belt op 06-12345678, en Daan huilt.";

    @Inject
    GuardTexts texts;

    @Inject
    Engine engine;

    private static GuardChoices choices(String pressed, String... kept) {
        GuardChoices choices = new GuardChoices();
        choices.pressed = pressed;
        choices.kept = List.of(kept);
        return choices;
    }

    private String tag(GuardedText text, FormErrors errors) {
        return engine.parse("{#guardedField field=text label='Uw verhaal' errors=errors hint='Kort' /}", Variant.forContentType("text/html"), "proef.html")
                .data("text", text).data("errors", errors).render();
    }

    @Test
    void textWithDetails_staysAsTypedAndIsAskedAbout() {
        GuardedText text = GuardedText.asked("tekst", TYPED, GuardChoices.none());
        FormErrors errors = FormErrors.none();
        assertTrue(text.asksAgain(errors, texts));
        assertEquals(texts.choose(), errors.of("tekst"));
        assertEquals(TYPED, text.text());
        assertEquals(List.of(FindingKind.NAME, FindingKind.PHONE), text.places().stream().map(GuardedText.Place::kind).toList());
        assertThrows(IllegalStateException.class, text::cleared);
    }

    @Test
    void maskAll_replacesEverythingAndShowsItFirst() {
        GuardedText pressed = GuardedText.asked("tekst", TYPED, choices("maskeer|tekst"));
        FormErrors errors = FormErrors.none();
        assertTrue(pressed.asksAgain(errors, texts) && errors.isEmpty());
        assertEquals("[naam] belt op [telefoonnummer], en [naam] huilt.", pressed.text());
        GuardedText sent = GuardedText.asked("tekst", pressed.text(), GuardChoices.none());
        assertFalse(sent.asksAgain(errors, texts));
        assertEquals(ReviewState.GEMASKEERD, sent.cleared().state());
    }

    @Test
    void maskOne_replacesItWhereverItStands() {
        GuardedText text = GuardedText.asked("tekst", TYPED, GuardChoices.none());
        GuardedText pressed = GuardedText.asked("tekst", TYPED, choices(text.places().get(0).mask()));
        assertEquals("[naam] belt op 06-12345678, en [naam] huilt.", pressed.text());
        assertEquals(1, pressed.places().size());
    }

    @Test
    void kept_isFlaggedForReview() {
        GuardedText.Place name = GuardedText.asked("tekst", TYPED, GuardChoices.none()).places().get(0);
        GuardedText pressed = GuardedText.asked("tekst", TYPED, choices(name.keep()));
        assertTrue(pressed.isPressed() && pressed.places().get(0).isKept() && !pressed.isClear());
        GuardedText.Place phone = pressed.places().get(1);
        GuardedText sent = GuardedText.asked("tekst", TYPED, choices("", name.mark(), phone.mark()));
        assertFalse(sent.asksAgain(FormErrors.none(), texts));
        assertEquals(ReviewState.TE_BEOORDELEN, sent.cleared().state());
        assertEquals(TYPED, sent.cleared().text());
    }

    @Test
    void citizenNumber_cannotBeKept() {
        GuardedText text = GuardedText.asked("tekst", "bsn 123456782", choices("", "tekst|bsn|123456782"));
        FormErrors errors = FormErrors.none();
        assertTrue(text.asksAgain(errors, texts));
        assertEquals(texts.mustGo(), errors.of("tekst"));
        assertFalse(text.places().get(0).mayBeKept() || text.places().get(0).isKept());
        assertThrows(IllegalStateException.class, GuardedText.asked("tekst", "bsn 123456782", choices("laat|tekst|bsn|123456782"))::cleared);
    }

    @Test
    void withoutTriage_nothingCanBeKept() {
        GuardedText text = GuardedText.askedWithoutTriage("tekst", TYPED, choices("laat|tekst|name|Daan", "tekst|name|Daan", "tekst|phone|06-12345678"));
        FormErrors errors = FormErrors.none();
        assertTrue(text.asksAgain(errors, texts));
        assertEquals(texts.replace(), errors.of("tekst"));
        assertThrows(IllegalStateException.class, text::cleared);
    }

    @Test
    void choiceOfAnotherField_changesNothing() {
        GuardedText text = GuardedText.asked("tekst", TYPED, choices("maskeer|tekst2", "tekst2|name|Daan"));
        assertEquals(TYPED, text.text());
        assertFalse(text.isPressed() || text.places().get(0).isKept());
    }

    @Test
    void keptOverALineEnd_isRecognisedThoughTheBrowserChangedIt() {
        GuardedText.Place place = GuardedText.asked("tekst", "bel 06\n12345678", GuardChoices.none()).places().get(0);
        assertTrue(GuardedText.asked("tekst", "bel 06\r\n12345678", choices("", place.mark())).isClear());
    }

    @Test
    void masked_withoutAForm_isStoredAsMasked() {
        assertEquals("[naam] is weg", GuardedText.Cleared.masked("Daan is weg ").text());
        assertEquals(ReviewState.GEMASKEERD, GuardedText.Cleared.masked("Daan is weg").state());
        assertEquals(ReviewState.VRIJ, GuardedText.Cleared.masked("Wij wachten").state());
    }

    @Test
    void words_neverShowInALog() {
        GuardedText text = GuardedText.asked("tekst", TYPED, choices("", "tekst|name|Daan", "tekst|phone|06-12345678"));
        String logged = text + " " + text.places() + " " + text.cleared();
        assertFalse(logged.contains("Daan") || logged.contains("1234"), logged);
    }

    @Test
    void tag_showsWhatWasFoundWithWhyAndAButtonEach() {
        GuardedText text = GuardedText.asked("tekst", "<b> Daan en 123456782", GuardChoices.none());
        FormErrors errors = FormErrors.none();
        text.asksAgain(errors, texts);
        String page = tag(text, errors);
        assertTrue(page.contains("<label class=\"question\" for=\"tekst\">Uw verhaal</label>"), page);
        assertTrue(page.contains("aria-describedby=\"tekst-hint tekst-fout tekst-gevonden\" aria-invalid=\"true\">&lt;b&gt; Daan en 123456782</textarea>"), page);
        assertTrue(page.contains("<mark>Daan</mark> naam"), page);
        assertTrue(page.contains(texts.why(Why.ELFPROEF)), page);
        assertTrue(page.contains("name=\"bewaking\" value=\"maskeer|tekst|name|Daan\""), page);
        assertTrue(page.contains("name=\"bewaking\" value=\"laat|tekst|name|Daan\""), page);
        assertFalse(page.contains("value=\"laat|tekst|bsn"), page);
        // Enter in another field must send the form: the first button is an ordinary one.
        assertTrue(page.indexOf("<button type=\"submit\" hidden>") < page.indexOf("name=\"bewaking\""), page);
    }

    @Test
    void tag_withNothingFound_isAnOrdinaryField() {
        String page = tag(GuardedText.untouched("tekst", "Daan"), FormErrors.none());
        assertTrue(page.contains("aria-describedby=\"tekst-hint \">Daan</textarea>") && !page.contains("<button"), page);
    }
}
