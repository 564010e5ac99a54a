package nl.pleegpeil.edition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** A step as somebody wants to take it. */
public class StepForm {

    /** Most words of a reaction. */
    static final int MOST_WORDS = 120;
    private static final int LONGEST_REACTION = 2_000;
    private static final int LONGEST_REASON = 500;
    private static final Set<Step> WITH_REASON = Set.of(Step.TERUGGEVEN, Step.AFWIJZEN, Step.TEGENHOUDEN, Step.INTREKKEN, Step.VERBETEREN);

    @RestForm("stap")
    public String step = "";
    @RestForm("reden")
    public String reason = "";
    @RestForm("dag")
    public String day = "";
    @RestForm("besluit")
    public String decision = "";
    @RestForm("reactie")
    public String reaction = "";

    /** Guarded only where the step uses the text, so that nothing is asked about a field that is not shown. */
    GuardedText guardedReason(GuardChoices choices, Step taken) {
        return WITH_REASON.contains(taken) ? GuardedText.askedWithoutTriage("reden", reason, choices) : GuardedText.untouched("reden", reason);
    }

    GuardedText guardedReaction(GuardChoices choices, Step taken) {
        return taken == Step.REAGEREN ? GuardedText.askedWithoutTriage("reactie", reaction, choices) : GuardedText.untouched("reactie", reaction);
    }

    boolean asksAgain(Step taken, GuardedText why, GuardedText answer, LocalDate today, FormErrors errors, EditionTexts texts, GuardTexts guard) {
        if (taken == null) {
            errors.add("stap", texts.chooseStep());
            return true;
        }
        if (WITH_REASON.contains(taken) && (why.text().isBlank() || why.text().length() > LONGEST_REASON)) {
            errors.add("reden", texts.giveReason());
        }
        if (taken == Step.REAGEREN && (answer.text().isBlank() || answer.text().length() > LONGEST_REACTION || words(answer.text()) > MOST_WORDS)) {
            errors.add("reactie", texts.reactionWrong(words(answer.text())));
        }
        if (taken == Step.VASTSTELLEN) {
            if (TypedDay.of(day).filter(typed -> !typed.isAfter(today)).isEmpty()) {
                errors.add("dag", texts.dayWrong());
            }
            if (text(decision).isEmpty() || text(decision).length() > 200) {
                errors.add("besluit", texts.decisionWrong());
            }
        }
        return why.asksAgain(errors, guard) | answer.asksAgain(errors, guard) | !errors.isEmpty();
    }

    static int words(String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
