package nl.pleegpeil.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A parent who answers with a code on a phone without scripts. */
public final class Respondent {

    private final Browsing phone = new Browsing();

    /**
     * Walks through all pages.
     *
     * @param answers by name of the field: v-P1, soort
     * @return whether the answers were acknowledged
     */
    public boolean answer(String code, Map<String, String> answers) {
        return begin(code) && fillIn(answers) && send();
    }

    /** Enters the code and presses begin. */
    public boolean begin(String code) {
        phone.get("/vragenlijst/code/" + code);
        phone.send("/vragenlijst", "code", code);
        if (phone.page().statusCode() != 303) {
            return false;
        }
        phone.get(phone.onward());
        phone.send("/vragenlijst/begin");
        return phone.page().statusCode() == 303;
    }

    /** Answers every page up to the one that shows all answers. */
    public boolean fillIn(Map<String, String> answers) {
        List<String> fields = new ArrayList<>(List.of("knop", "verder"));
        answers.forEach((name, value) -> fields.addAll(List.of(name, value)));
        while (phone.page().statusCode() == 303 && phone.onward().startsWith("/vragenlijst/vragen/")) {
            String at = phone.onward();
            phone.get(at);
            phone.send(at, fields.toArray(String[]::new));
        }
        return phone.page().statusCode() == 303;
    }

    /** Sends, from the page that shows all answers. */
    public boolean send() {
        phone.get("/vragenlijst/controle");
        phone.send("/vragenlijst/versturen");
        return phone.page().statusCode() == 303;
    }

    /** The phone itself. */
    public Browsing phone() {
        return phone;
    }
}
