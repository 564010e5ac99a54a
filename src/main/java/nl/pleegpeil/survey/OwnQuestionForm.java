package nl.pleegpeil.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.OwnQuestion;
import nl.pleegpeil.questionnaire.Scale;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** A question that a round adds, as it is typed in. */
public class OwnQuestionForm {

    private static final int LONGEST = 300;
    private static final int MOST_CHOICES = 20;
    private static final int LONGEST_CHOICE = 100;

    @RestForm("vraag")
    public String wording = "";
    @RestForm("schaal")
    public String scale = "";
    @RestForm("keuzes")
    public String choices = "";
    @RestForm("hoogstens")
    public String most = "";
    @RestForm("na")
    public String after = "";
    @RestForm("na-antwoord")
    public String afterAnswer = "";

    /** The question that it describes; what is wrong is added to the errors. */
    OwnQuestion read(long round, List<Asked> asked, List<OwnQuestion> already, FormErrors errors, SurveyTexts texts) {
        OwnQuestion question = new OwnQuestion();
        question.roundId = round;
        question.wording = wording == null ? "" : wording.strip();
        question.most = 1;
        question.choices = "";
        question.afterCode = "";
        question.afterAnswers = "";
        if (already.size() >= OwnQuestion.MOST) {
            errors.add("vraag", texts.tooManyQuestions(OwnQuestion.MOST));
        }
        question.position = IntStream.rangeClosed(1, OwnQuestion.MOST)
                .filter(place -> already.stream().noneMatch(own -> own.position == place)).findFirst().orElse(OwnQuestion.MOST);
        if (question.wording.isEmpty() || question.wording.length() > LONGEST) {
            errors.add("vraag", texts.wordingError(LONGEST));
        } else if (!Guard.findings(question.wording).isEmpty()) {
            errors.add("vraag", texts.pointsToPerson());
        }
        Optional<Scale> kind = List.of(Scale.values()).stream().filter(each -> each.code().equals(scale)).findFirst();
        if (kind.isEmpty()) {
            errors.add("schaal", texts.scaleError());
            return question;
        }
        question.scale = scale;
        if (kind.get().hasChoices()) {
            readChoices(question, kind.get(), errors, texts);
        }
        if (after != null && !after.isEmpty()) {
            Optional<Asked> before = asked.stream().filter(each -> each.code().equals(after) && !each.isOpen() && !each.isFollowUp()).findFirst();
            Optional<String> answer = before.flatMap(each -> each.read(afterAnswer == null ? "" : afterAnswer));
            if (before.isEmpty()) {
                errors.add("na", texts.afterError());
            } else if (answer.isEmpty()) {
                errors.add("na-antwoord", texts.afterAnswerError());
            } else {
                question.afterCode = after;
                question.afterAnswers = answer.get();
            }
        }
        return question;
    }

    private void readChoices(OwnQuestion question, Scale kind, FormErrors errors, SurveyTexts texts) {
        List<String> lines = choices == null ? List.of() : choices.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (lines.size() < 2 || lines.size() > MOST_CHOICES || lines.stream().anyMatch(line -> line.length() > LONGEST_CHOICE)) {
            errors.add("keuzes", texts.choicesError(MOST_CHOICES));
            return;
        }
        if (lines.stream().anyMatch(line -> !Guard.findings(line).isEmpty())) {
            errors.add("keuzes", texts.pointsToPerson());
        }
        question.choices = IntStream.range(0, lines.size()).mapToObj(index -> (index + 1) + "=" + lines.get(index)).collect(Collectors.joining("\n"));
        if (kind == Scale.ENKELE_VAN) {
            String typed = most == null ? "" : most.strip();
            if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > lines.size()) {
                errors.add("hoogstens", texts.mostError(lines.size()));
            } else {
                question.most = Integer.parseInt(typed);
            }
        }
    }
}
