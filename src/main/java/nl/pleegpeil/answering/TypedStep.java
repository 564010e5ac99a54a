package nl.pleegpeil.answering;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.shared.FormErrors;

/** A page of questions as it was sent: what was typed goes to the draft, also when something is wrong with it. */
final class TypedStep {

    private static final int LONGEST = 4000;

    private final MultivaluedMap<String, String> typed;
    private final boolean isGoingBack;
    private final AnsweringTexts texts;
    private final GuardTexts guardTexts;
    private final GuardChoices choices = new GuardChoices();
    private final FormErrors errors = FormErrors.none();
    private final Map<String, GuardedText> asksAgain = new HashMap<>();

    /** @param isGoingBack then nothing is said about what is not good yet */
    TypedStep(MultivaluedMap<String, String> typed, boolean isGoingBack, AnsweringTexts texts, GuardTexts guardTexts) {
        this.typed = typed;
        this.isGoingBack = isGoingBack;
        this.texts = texts;
        this.guardTexts = guardTexts;
        choices.pressed = Objects.requireNonNullElse(typed.getFirst("bewaking"), "");
        choices.kept = new ArrayList<>(typed.getOrDefault("laten-staan", List.of()));
    }

    /** The name of the field of a question. */
    static String field(Asked asked) {
        return "v-" + asked.code();
    }

    void readFamily(List<QuestionView> questions, DraftContent content) {
        for (String name : Background.ALL) {
            content.set(name, questions.stream().filter(each -> each.field().equals(name)).findFirst()
                    .map(each -> FamilyQuestions.chosen(each, typed.getFirst(name))).orElse(""));
        }
    }

    void read(Asked asked, DraftContent content) {
        if (asked.isOpen()) {
            readOpen(asked, content);
        } else {
            readClosed(asked, content);
        }
    }

    private void readOpen(Asked asked, DraftContent content) {
        String field = field(asked);
        GuardedText text = GuardedText.askedWithoutTriage(field, typed.getFirst(field), choices);
        content.set(asked.code(), text.text());
        if (isGoingBack) {
            return;
        }
        if (text.text().length() > LONGEST) {
            errors.add(field, texts.tooLong(LONGEST));
        }
        if (text.asksAgain(errors, guardTexts)) {
            asksAgain.put(asked.code(), text);
        }
    }

    private void readClosed(Asked asked, DraftContent content) {
        String field = field(asked);
        String joined = String.join("+", typed.getOrDefault(field, List.of()));
        Optional<String> known = joined.isEmpty() ? Optional.of("") : asked.read(joined);
        if (known.isEmpty()) {
            errors.add(field, asked.most() > 1 ? texts.tooMany(asked.most()) : texts.chooseOne());
        }
        content.set(asked.code(), known.orElse(joined.length() > LONGEST ? "" : joined));
    }

    /** Whether the next page may come. */
    boolean isComplete() {
        return errors.isEmpty() && asksAgain.isEmpty();
    }

    FormErrors errors() {
        return errors;
    }

    /** The texts, by code of their question, that the guard asks about. */
    Map<String, GuardedText> asksAgain() {
        return Map.copyOf(asksAgain);
    }
}
