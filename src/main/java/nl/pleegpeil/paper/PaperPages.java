package nl.pleegpeil.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.answer.AnswerSheet;
import nl.pleegpeil.answering.AnswerDesk;
import nl.pleegpeil.answering.AnsweringTexts;
import nl.pleegpeil.answering.FamilyQuestions;
import nl.pleegpeil.answering.QuestionView;
import nl.pleegpeil.answering.SheetReading;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.questionnaire.AnswerWords;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.survey.RoundReach;
import nl.pleegpeil.survey.SurveyRound;
import org.jboss.resteasy.reactive.RestQuery;

/** One page for a whole paper form, to be typed through without a mouse. */
@Path("/metingen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.HOLD_ROUNDS)
public class PaperPages {

    private static final String FIELD = "v-";
    private static final String CODE = "code";

    /** A closed question with what can be typed. */
    public record TypedQuestion(QuestionView question, String hint) {
    }

    /** The page. */
    public record View(SurveyRound round, String code, List<TypedQuestion> closed, List<QuestionView> open, List<QuestionView> family,
            FormErrors errors, boolean isSaved) {
    }

    @CheckedTemplate(basePath = "paper")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(View view);
    }

    private final RoundReach reach;
    private final AnswerDesk desk;
    private final AnswerWords words;
    private final FamilyQuestions family;
    private final AnsweringTexts texts;
    private final GuardTexts guardTexts;

    PaperPages(RoundReach reach, AnswerDesk desk, AnswerWords words, FamilyQuestions family, @Localized("nl") AnsweringTexts texts, @Localized("nl") GuardTexts guardTexts) {
        this.reach = reach;
        this.desk = desk;
        this.words = words;
        this.family = family;
        this.texts = texts;
        this.guardTexts = guardTexts;
    }

    @GET
    @Path("{id:\\d{1,18}}/papier")
    public TemplateInstance form(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        return page(open(id), Map.of(), Map.of(), FormErrors.none(), saved != null);
    }

    @POST
    @Path("{id:\\d{1,18}}/papier")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        SurveyRound round = open(id);
        FormErrors errors = FormErrors.none();
        GuardChoices choices = new GuardChoices();
        choices.pressed = Objects.requireNonNullElse(form.getFirst("bewaking"), "");
        choices.kept = new ArrayList<>(form.getOrDefault("laten-staan", List.of()));
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, GuardedText> asksAgain = new LinkedHashMap<>();
        for (Asked asked : questions(round)) {
            String field = FIELD + asked.code();
            String value = Objects.requireNonNullElse(form.getFirst(field), "").strip();
            if (asked.isOpen()) {
                GuardedText text = GuardedText.askedWithoutTriage(field, value, choices);
                typed.put(asked.code(), text.text());
                if (text.asksAgain(errors, guardTexts)) {
                    asksAgain.put(asked.code(), text);
                }
            } else if (!value.isEmpty()) {
                typed.put(asked.code(), value);
                if (asked.read(value).isEmpty()) {
                    errors.add(field, texts.paperWrong());
                }
            }
        }
        family.of(round).forEach(each -> typed.put(each.field(), FamilyQuestions.chosen(each, form.getFirst(each.field()))));
        String code = Objects.requireNonNullElse(form.getFirst(CODE), "").strip();
        typed.put(CODE, code);
        if (errors.isEmpty() && asksAgain.isEmpty()) {
            AnswerSheet sheet = SheetReading.of(questions(round), typed);
            if (sheet.isEmpty()) {
                errors.add(CODE, texts.paperEmpty());
            } else if (desk.take(id, Optional.of(code).filter(each -> !each.isEmpty()), sheet)) {
                return Response.seeOther(URI.create("/metingen/" + id + "/papier?bewaard=ja")).build();
            } else {
                errors.add(CODE, texts.paperRefused());
            }
        }
        return Response.status(422).entity(page(round, typed, asksAgain, errors, false)).build();
    }

    private SurveyRound open(long id) {
        SurveyRound round = reach.held(id);
        if (!round.isOpen()) {
            throw Refusal.notFound(texts.noRound());
        }
        return round;
    }

    private static List<Asked> questions(SurveyRound round) {
        return Questionnaire.numbered(round.questionnaireId).orElseThrow().questionsOf(round.id);
    }

    private TemplateInstance page(SurveyRound round, Map<String, String> typed, Map<String, GuardedText> asksAgain, FormErrors errors, boolean isSaved) {
        List<TypedQuestion> closed = new ArrayList<>();
        List<QuestionView> open = new ArrayList<>();
        for (Asked asked : questions(round)) {
            String field = FIELD + asked.code();
            String value = typed.getOrDefault(asked.code(), "");
            if (asked.isOpen()) {
                open.add(new QuestionView(asked, field, List.of(), value, asksAgain.getOrDefault(asked.code(), GuardedText.untouched(field, value))));
            } else {
                List<Option> options = words.options(asked);
                String hint = texts.paperChoices(String.join(", ", options.stream()
                        .map(option -> option.code().equals(option.name()) ? option.code() : option.code() + " (" + option.name() + ")").toList()));
                closed.add(new TypedQuestion(new QuestionView(asked, field, options, value, null), hint));
            }
        }
        return Templates.form(new View(round, typed.getOrDefault(CODE, ""), closed, open, family.answered(round, typed), errors, isSaved));
    }
}
