package nl.pleegpeil.answering;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Scale;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.survey.SurveyRound;

/** The questions about the family itself, with what can be chosen; all of them are optional. */
@ApplicationScoped
public class FamilyQuestions {

    private final AnsweringTexts texts;
    private final Clock clock;

    FamilyQuestions(@Localized("nl") AnsweringTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** As they are asked before there is an answer; the municipality only where a round serves several. */
    public List<QuestionView> of(SurveyRound round) {
        AreaTree areas = AreaTree.inForce();
        List<QuestionView> views = new ArrayList<>();
        List<Option> municipalities = areas.within(round.areaCode).stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY
                && area.isInForceOn(LocalDate.now(clock))).map(area -> new Option(area.code, area.name)).toList();
        if (!municipalities.isEmpty()) {
            views.add(question(Background.AREA, texts.familyArea(), municipalities));
        }
        views.add(question(Background.KIND, texts.familyKind(), Background.KINDS.stream().map(kind -> new Option(kind, texts.kind(kind))).toList()));
        views.add(question(Background.FORM, texts.familyForm(), Background.FORMS.stream().map(form -> new Option(form, texts.form(form))).toList()));
        views.add(question(Background.EXPERIENCE, texts.familyYears(), Background.YEARS.stream().map(years -> new Option(years, texts.years(years))).toList()));
        return views;
    }

    /** The same with the answers so far. */
    List<QuestionView> answered(SurveyRound round, DraftContent content) {
        return answered(round, content.answers());
    }

    /** The same with what was typed, by name of the field. */
    public List<QuestionView> answered(SurveyRound round, Map<String, String> typed) {
        return of(round).stream().map(each -> new QuestionView(each.asked(), each.field(), each.options(), typed.getOrDefault(each.field(), ""), null)).toList();
    }

    /** What can be stored of what came in for one of them: nothing for an answer that was not offered. */
    public static String chosen(QuestionView question, String typed) {
        String value = Objects.requireNonNullElse(typed, "");
        return question.options().stream().anyMatch(option -> option.code().equals(value)) ? value : "";
    }

    private static QuestionView question(String name, String wording, List<Option> options) {
        return new QuestionView(new Asked(name, wording, "", AnswerStep.FAMILY, Scale.EEN_VAN, options, 1, "", List.of(), ""),
                name, options, "", null);
    }
}
