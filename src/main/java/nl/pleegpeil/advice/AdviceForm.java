package nl.pleegpeil.advice;

import java.util.Objects;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** The view of a pleegouderraad as it was typed. */
public class AdviceForm {

    static final String AGREED = "akkoord";
    static final String OTHERWISE = "anders";
    private static final int LONGEST = 1_000;

    @RestForm("oordeel")
    public String verdict = "";
    @RestForm("toelichting")
    public String explanation = "";

    GuardedText guarded(GuardChoices choices) {
        return GuardedText.askedWithoutTriage("toelichting", explanation, choices);
    }

    boolean asksAgain(GuardedText explained, FormErrors errors, AdviceTexts texts, GuardTexts guard) {
        String chosen = Objects.requireNonNullElse(verdict, "");
        if (!chosen.equals(AGREED) && !chosen.equals(OTHERWISE)) {
            errors.add("oordeel", texts.chooseOne());
        }
        if (explained.text().length() > LONGEST) {
            errors.add("toelichting", texts.tooLong());
        } else if (chosen.equals(OTHERWISE) && explained.text().isBlank()) {
            errors.add("toelichting", texts.sayWhat());
        }
        return explained.asksAgain(errors, guard) | !errors.isEmpty();
    }
}
