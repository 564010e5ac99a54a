package nl.pleegpeil.consent;

import jakarta.ws.rs.BeanParam;
import java.util.Objects;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import org.jboss.resteasy.reactive.RestForm;

/** What a participant says of the text. */
public class ConsentForm {

    static final String REMARK = "opmerking";
    static final String AGREES = "eens";
    static final String OBJECTS = "niet";

    @RestForm("mening")
    public String opinion = "";
    @RestForm(REMARK)
    public String remark = "";
    /** Number of the version that was read. */
    @RestForm("versie")
    public String version = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    static ConsentForm said(boolean agrees) {
        ConsentForm form = new ConsentForm();
        form.opinion = agrees ? AGREES : OBJECTS;
        return form;
    }

    boolean isChosen() {
        return AGREES.equals(opinion) || OBJECTS.equals(opinion);
    }

    boolean agrees() {
        return AGREES.equals(opinion);
    }

    GuardedText guarded() {
        return GuardedText.askedWithoutTriage(REMARK, Objects.requireNonNullElse(remark, "").strip(), choices);
    }
}
