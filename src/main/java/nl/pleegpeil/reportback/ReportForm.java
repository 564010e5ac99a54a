package nl.pleegpeil.reportback;

import jakarta.ws.rs.BeanParam;
import java.util.Objects;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** What all who contributed are told, as somebody wrote it. */
public class ReportForm {

    private static final int LONGEST = 1_500;

    @RestForm("hoorden")
    public String heard = "";
    @RestForm("doen")
    public String doing = "";
    @RestForm("lukt-niet")
    public String cannot = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    GuardedText guardedHeard() {
        return GuardedText.askedWithoutTriage("hoorden", typed(heard), choices);
    }

    GuardedText guardedDoing() {
        return GuardedText.askedWithoutTriage("doen", typed(doing), choices);
    }

    GuardedText guardedCannot() {
        return GuardedText.askedWithoutTriage("lukt-niet", typed(cannot), choices);
    }

    /** Whether it can be told as it is. */
    boolean isReady(FormErrors errors, GuardTexts guard, ReportTexts texts) {
        boolean asks = guardedHeard().asksAgain(errors, guard) | guardedDoing().asksAgain(errors, guard) | guardedCannot().asksAgain(errors, guard);
        if (typed(doing).isEmpty()) {
            errors.add("doen", texts.emptyDoing());
        }
        for (String[] field : new String[][] {{"hoorden", heard}, {"doen", doing}, {"lukt-niet", cannot}}) {
            if (typed(field[1]).length() > LONGEST) {
                errors.add(field[0], texts.tooLong(LONGEST));
            }
        }
        return !asks && errors.isEmpty();
    }

    private static String typed(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
