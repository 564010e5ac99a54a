package nl.pleegpeil.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.ThemePart;

/**
 * A page of questions: a theme, or what is asked further after an answer in it.
 *
 * @param theme      code of the theme; {@link #FAMILY} for the questions about the family
 * @param part       number of the theme, from 1
 * @param questions  none on the page about the family
 */
record AnswerStep(String theme, int part, List<Asked> questions) {

    static final String FAMILY = "gezin";

    AnswerStep {
        questions = List.copyOf(questions);
    }

    /** All pages of a questionnaire, in order; whether one is shown depends on the answers. */
    static List<AnswerStep> of(List<Asked> questions) {
        List<AnswerStep> steps = new ArrayList<>();
        int part = 0;
        for (ThemePart theme : ThemePart.of(questions)) {
            part++;
            List<Asked> first = theme.questions().stream().filter(asked -> !asked.isFollowUp()).toList();
            List<Asked> further = theme.questions().stream().filter(Asked::isFollowUp).toList();
            if (!first.isEmpty()) {
                steps.add(new AnswerStep(theme.theme(), part, first));
            }
            if (!further.isEmpty()) {
                steps.add(new AnswerStep(theme.theme(), part, further));
            }
        }
        steps.add(new AnswerStep(FAMILY, part + 1, List.of()));
        return List.copyOf(steps);
    }

    boolean isAboutFamily() {
        return theme.equals(FAMILY);
    }

    /** The questions of the page that are shown after these answers. */
    List<Asked> shownAfter(Map<String, String> answers) {
        return questions.stream().filter(asked -> asked.isShownAfter(answers)).toList();
    }

    boolean isShownAfter(Map<String, String> answers) {
        return isAboutFamily() || !shownAfter(answers).isEmpty();
    }
}
