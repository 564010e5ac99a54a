package nl.pleegpeil.triage;

import jakarta.ws.rs.BeanParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.Urgency;
import nl.pleegpeil.workflow.SignalStatus;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody does with a signal: one choice, with what belongs to it. */
public class TriageForm {

    /** What can be done besides a change of status. */
    enum Step {
        OPPAKKEN, BEANTWOORDEN, VRAGEN, NOTEREN, DOORSTUREN, SAMENVOEGEN, AFWIJZEN, HEROPENEN, VOORLEGGEN, TEKST;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Step> of(String code) {
            return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
        }

        /** The status it leads to; empty: it stays. */
        Optional<SignalStatus> leadsTo() {
            return Optional.ofNullable(switch (this) {
                case OPPAKKEN -> SignalStatus.GEACCEPTEERD;
                case BEANTWOORDEN -> SignalStatus.AFGEHANDELD;
                case DOORSTUREN -> SignalStatus.DOORVERWEZEN;
                case SAMENVOEGEN -> SignalStatus.SAMENGEVOEGD;
                case AFWIJZEN -> SignalStatus.NIET_IN_BEHANDELING;
                case HEROPENEN -> SignalStatus.HEROPEND;
                default -> null;
            });
        }

        /** Whether the sender must be told something with it. */
        boolean needsAnswer() {
            return this == BEANTWOORDEN || this == VRAGEN || this == DOORSTUREN || this == AFWIJZEN;
        }

        /** Whether the sender can be told something with it. */
        boolean takesAnswer() {
            return needsAnswer() || this == OPPAKKEN || this == SAMENVOEGEN;
        }

        /** Whether it asks for fields that few steps ask for. */
        boolean isRare() {
            return this == DOORSTUREN || this == VOORLEGGEN || this == SAMENVOEGEN || this == TEKST;
        }
    }

    // Two fields: what is for colleagues cannot go to a sender by a wrong choice.
    static final String ANSWER = "antwoord";
    static final String NOTE = "notitie";
    static final String REWRITTEN = "herschreven";
    private static final int LONGEST = 4_000;

    @RestForm("doe")
    public String step = "";
    @RestForm("onderwerp")
    public String category = "";
    @RestForm("haast")
    public String urgency = "";
    @RestForm(ANSWER)
    public String answer = "";
    @RestForm(NOTE)
    public String note = "";
    @RestForm(REWRITTEN)
    public String rewritten = "";
    @RestForm("gemeente")
    public String area = "";
    @RestForm("ander")
    public String other = "";
    @RestForm("zetel")
    public String seat = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    static TriageForm of(Signal signal) {
        TriageForm form = new TriageForm();
        form.category = Objects.requireNonNullElse(signal.category, Objects.requireNonNullElse(signal.toldCategory, ""));
        form.urgency = Objects.requireNonNullElse(signal.urgency, Urgency.TIEN_WERKDAGEN.code());
        return form;
    }

    GuardedText guardedAnswer() {
        return GuardedText.askedWithoutTriage(ANSWER, typed(answer), choices);
    }

    GuardedText guardedNote() {
        return GuardedText.askedWithoutTriage(NOTE, typed(note), choices);
    }

    /** Whether the fields that few steps ask for are to be seen at once. */
    public boolean showsMore() {
        return !typed(rewritten).isEmpty() || Step.of(typed(step)).filter(Step::isRare).isPresent();
    }

    GuardedText guardedRewritten() {
        return GuardedText.askedWithoutTriage(REWRITTEN, typed(rewritten), choices);
    }

    /** What is wrong, as far as the form alone can tell; of no use when the guard asks. */
    Optional<Step> check(Signal signal, FormErrors errors, TriageTexts texts) {
        Optional<Step> chosen = Step.of(typed(step));
        if (chosen.isEmpty()) {
            errors.add("doe", texts.chooseStep());
            return chosen;
        }
        Step what = chosen.get();
        if (what == Step.OPPAKKEN) {
            if (SignalCategory.of(typed(category)).isEmpty()) {
                errors.add("onderwerp", texts.chooseCategory());
            }
            if (Urgency.of(typed(urgency)).isEmpty()) {
                errors.add("haast", texts.chooseUrgency());
            }
        }
        if (what.needsAnswer() && typed(answer).isEmpty()) {
            errors.add(ANSWER, texts.writeText());
        }
        if (!what.takesAnswer() && !typed(answer).isEmpty()) {
            errors.add(ANSWER, texts.noAnswerHere());
        }
        if (what == Step.NOTEREN && typed(note).isEmpty()) {
            errors.add(NOTE, texts.writeNote());
        }
        if (what == Step.TEKST && typed(rewritten).isEmpty()) {
            errors.add(REWRITTEN, texts.writeRewritten());
        }
        Map.of(ANSWER, typed(answer), NOTE, typed(note), REWRITTEN, typed(rewritten)).forEach((field, text) -> {
            if (text.length() > LONGEST) {
                errors.add(field, texts.tooLong(LONGEST));
            }
        });
        boolean passesOn = what == Step.DOORSTUREN || what == Step.VOORLEGGEN;
        if (passesOn && typed(rewritten).isEmpty() && !signal.mayPassOn) {
            errors.add(REWRITTEN, texts.rewriteFirst());
        }
        return chosen;
    }

    static String typed(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
