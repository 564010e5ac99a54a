package nl.pleegpeil.escalation;

import jakarta.ws.rs.BeanParam;
import java.util.Objects;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.knelpunt.Escalation;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** To whom a Knelpunt is brought and what is asked, as somebody filled it in. */
public class EscalationForm {

    // Longer does not fit on the one page.
    private static final int LONGEST = 500;

    @RestForm("aan")
    public String addressee = "";
    @RestForm("vraag")
    public String question = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    GuardedText guardedQuestion() {
        return GuardedText.askedWithoutTriage("vraag", Objects.requireNonNullElse(question, "").strip(), choices);
    }

    /** Whether it can be brought; otherwise errors were added or the guard asks. */
    boolean isReady(FormErrors errors, GuardTexts guard, EscalationTexts texts) {
        boolean asks = guardedQuestion().asksAgain(errors, guard);
        if (Escalation.of(addressee).isEmpty()) {
            errors.add("aan", texts.chooseAddressee());
        }
        int length = Objects.requireNonNullElse(question, "").strip().length();
        if (length == 0 || length > LONGEST) {
            errors.add("vraag", texts.questionWrong(LONGEST));
        }
        return !asks && errors.isEmpty();
    }
}
