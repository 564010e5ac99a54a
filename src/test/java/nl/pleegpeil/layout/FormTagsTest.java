package nl.pleegpeil.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormTagsTest {

    @Inject
    Engine engine;

    @Test
    void page_hasItsTitleAndItsContentInTheLayout() {
        String page = rendered("{#include layout}{#title}Proef{/title}<h1>Hallo</h1>{/include}", FormErrors.none());
        assertTrue(page.contains("<title>Proef - Pleegpeil</title>"), page);
        assertTrue(page.contains("<a class=\"skip\" href=\"#inhoud\">Naar de inhoud</a>"), page);
        assertTrue(page.contains("<h1>Hallo</h1>"), page);
        assertTrue(page.contains("id=\"m-betwist\""), page);
    }

    @Test
    void errorSummary_linksToTheField() {
        FormErrors errors = new FormErrors().add("gestart", "Vul een heel getal in");
        assertTrue(rendered("{#errorSummary errors /}", errors).contains("<a href=\"#gestart\">Vul een heel getal in</a>"));
        assertEquals("", rendered("{#errorSummary errors /}", FormErrors.none()).strip());
    }

    @Test
    void textField_wrong_saysSoAtTheFieldAndKeepsWhatWasTyped() {
        FormErrors errors = new FormErrors().add("gestart", "Vul een heel getal in");
        String field = rendered("{#textField name='gestart' label='Nieuw' value='twaalf' hint='Hele getallen' errors=errors inputmode='numeric' /}", errors);
        assertTrue(field.contains("<label class=\"question\" for=\"gestart\">Nieuw</label>"), field);
        assertTrue(field.contains("value=\"twaalf\" inputmode=\"numeric\" aria-describedby=\"gestart-hint gestart-fout\" aria-invalid=\"true\""), field);
        assertTrue(field.contains("id=\"gestart-fout\""), field);
    }

    @Test
    void textField_right_hasNoTraceOfAnError() {
        String field = rendered("{#textField name='gestart' label='Nieuw' value=12 errors=errors /}", FormErrors.none());
        assertTrue(field.contains("value=\"12\">"), field);
        assertFalse(field.contains("wrong") || field.contains("aria-"), field);
    }

    @Test
    void textField_markupInAValue_isEscaped() {
        String field = rendered("{#textField name='naam' label='Naam' value='<b>' errors=errors /}", FormErrors.none());
        assertTrue(field.contains("value=\"&lt;b&gt;\""), field);
    }

    @Test
    void selectField_marksTheChosenOption() {
        String field = rendered("{#selectField name='soort' label='Soort' options=options value='netwerk' errors=errors /}", FormErrors.none());
        assertTrue(field.contains("<option value=\"netwerk\" selected>Netwerk</option>"), field);
        assertTrue(field.contains("<option value=\"bestand\">Bestand</option>"), field);
    }

    @Test
    void radioField_firstChoiceCarriesTheIdThatErrorsLinkTo() {
        String field = rendered("{#radioField name='soort' label='Soort' options=options value='netwerk' errors=errors /}", FormErrors.none());
        assertTrue(field.contains("value=\"bestand\" id=\"soort\">"), field);
        assertTrue(field.contains("value=\"netwerk\" checked>"), field);
    }

    @Test
    void fileField_acceptsTheNamedTypes() {
        String field = rendered("{#fileField name='bestand' label='Bestand' accept='.csv' errors=errors /}", FormErrors.none());
        assertTrue(field.contains("type=\"file\" accept=\".csv\""), field);
    }

    private String rendered(String template, FormErrors errors) {
        // Qute escapes by the kind of template; a text parsed here has none until it is named html.
        return engine.parse(template, io.quarkus.qute.Variant.forContentType("text/html"), "proef.html")
                .data("errors", errors)
                .data("options", List.of(new Option("bestand", "Bestand"), new Option("netwerk", "Netwerk")))
                .render();
    }
}
