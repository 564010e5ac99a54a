package nl.pleegpeil.questionnaire;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegpeil.shared.Option;

/** Answers in words, for forms and results. */
@Named("answerWords")
@ApplicationScoped
public class AnswerWords {

    private final QuestionnaireTexts texts;

    AnswerWords(@Localized("nl") QuestionnaireTexts texts) {
        this.texts = texts;
    }

    /** What can be chosen, in order; none for an open question. */
    public List<Option> options(Asked asked) {
        return asked.scale().hasChoices() ? asked.choices()
                : asked.scale().answers().stream().map(answer -> new Option(answer, of(asked, answer))).toList();
    }

    /** One answer, or several joined by +, in words. */
    public String of(Asked asked, String answer) {
        return Arrays.stream(answer.split("\\+")).map(one -> word(asked, one)).collect(Collectors.joining(", "));
    }

    private String word(Asked asked, String answer) {
        return switch (asked.scale()) {
            case EEN_VAN, ENKELE_VAN -> asked.choices().stream().filter(choice -> choice.code().equals(answer)).map(Option::name).findFirst().orElse(answer);
            case EENS, EENS_NVT -> texts.agreement(answer);
            case FREQUENTIE, JA_NEE -> texts.answer(answer);
            case CIJFER, OPEN -> answer;
        };
    }
}
