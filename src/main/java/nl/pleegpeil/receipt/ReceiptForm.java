package nl.pleegpeil.receipt;

import jakarta.ws.rs.BeanParam;
import java.util.Objects;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.signal.Frequency;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.Weight;
import org.jboss.resteasy.reactive.RestForm;

/** What a sender fills in behind the code: a reaction, whether it helped, and what comes after the first screen. */
public class ReceiptForm {

    private static final String REACTION = "reactie";
    private static final int LONGEST = 4_000;
    private static final int LONGEST_MAIL = 254;

    @RestForm(REACTION)
    public String reaction = "";
    @RestForm("geholpen")
    public String helped = "";
    @RestForm("onderwerp")
    public String category = "";
    @RestForm("vaak")
    public String frequency = "";
    @RestForm("zwaar")
    public String weight = "";
    @RestForm("mail")
    public String mail = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    static ReceiptForm empty(Signal signal) {
        ReceiptForm form = new ReceiptForm();
        form.category = Objects.requireNonNullElse(signal.toldCategory, "");
        form.frequency = Objects.requireNonNullElse(signal.frequency, "");
        form.weight = Objects.requireNonNullElse(signal.weight, "");
        return form;
    }

    GuardedText guardedReaction() {
        return GuardedText.asked(REACTION, text(reaction), choices);
    }

    void checkReaction(FormErrors errors, ReceiptTexts texts) {
        if (text(reaction).isEmpty()) {
            errors.add(REACTION, texts.emptyReaction());
        } else if (text(reaction).length() > LONGEST) {
            errors.add(REACTION, texts.tooLong(LONGEST));
        }
    }

    void checkMore(FormErrors errors, ReceiptTexts texts) {
        boolean isKnown = (text(category).isEmpty() || SignalCategory.of(text(category)).isPresent())
                && (text(frequency).isEmpty() || Frequency.of(text(frequency)).isPresent())
                && (text(weight).isEmpty() || Weight.of(text(weight)).isPresent());
        if (!isKnown) {
            errors.add("onderwerp", texts.chooseOne());
        }
        if (!text(mail).isEmpty() && (text(mail).length() > LONGEST_MAIL || !text(mail).matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;.]{2,}"))) {
            errors.add("mail", texts.badMail());
        }
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
