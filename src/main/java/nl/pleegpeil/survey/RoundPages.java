package nl.pleegpeil.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.answer.AnswerBoxes;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.OwnQuestion;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.questionnaire.QuestionnaireTexts;
import nl.pleegpeil.questionnaire.Scale;
import nl.pleegpeil.questionnaire.ThemePart;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** Rounds: made, opened and closed. */
@Path("/metingen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs({Right.HOLD_ROUNDS, Right.SEND_INVITATIONS, Right.ADVISE_ON_ROUNDS})
public class RoundPages {

    /** A round in the list. */
    public record Line(SurveyRound round, String area) {
    }

    /** The list. */
    public record ListView(List<Line> lines, boolean holds, boolean showsExample) {
    }

    /** The form for a new one. */
    public record NewView(RoundForm form, FormErrors errors, List<Option> areas, List<Option> providers, List<Option> questionnaires) {
    }

    /** One round. */
    public record RoundView(SurveyRound round, String area, String provider, Questionnaire questionnaire, List<ThemePart> parts,
            List<OwnQuestion> own, long answers, long invited, boolean holds, boolean sends, boolean advises, OwnQuestionForm form,
            FormErrors errors, List<Option> scales, List<Option> before, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "survey")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance make(NewView view);

        static native TemplateInstance round(RoundView view);
    }

    private final Rounds rounds;
    private final RoundReach reach;
    private final AnswerBoxes boxes;
    private final Instance<Invited> invited;
    private final CurrentScope current;
    private final SurveyTexts texts;
    private final QuestionnaireTexts questionTexts;
    private final Clock clock;

    RoundPages(Rounds rounds, RoundReach reach, AnswerBoxes boxes, Instance<Invited> invited, CurrentScope current, @Localized("nl") SurveyTexts texts, @Localized("nl") QuestionnaireTexts questionTexts,
            Clock clock) {
        this.rounds = rounds;
        this.reach = reach;
        this.boxes = boxes;
        this.invited = invited;
        this.current = current;
        this.texts = texts;
        this.questionTexts = questionTexts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        AreaTree areas = AreaTree.inForce();
        List<Line> lines = reach.visible().stream().map(round -> new Line(round, name(areas, round.areaCode))).toList();
        return Templates.list(new ListView(lines, current.scope().may(Right.HOLD_ROUNDS),
                lines.stream().anyMatch(line -> Example.holds(line.round.areaCode))));
    }

    @GET
    @Path("nieuw")
    @Needs(Right.HOLD_ROUNDS)
    public TemplateInstance fresh() {
        return form(new RoundForm(), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.HOLD_ROUNDS)
    @Transactional
    public Response make(@BeanParam RoundForm form) {
        FormErrors errors = FormErrors.none();
        AreaTree areas = AreaTree.inForce();
        SurveyRound round = form.read(errors, texts, areas);
        if (errors.isEmpty() && (!current.scope().may(Right.HOLD_ROUNDS, round.areaCode)
                || !round.providerCode.isEmpty() && Example.holds(round.providerCode) != Example.holds(round.areaCode))) {
            errors.add("gebied", texts.areaError());
        }
        if (errors.isEmpty() && RoundRules.isThirdWithinAYear(round, SurveyRound.newestFirst(), uncounted(), areas)) {
            errors.add("van", texts.tooOften());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(form(form, errors)).build();
        }
        round.code = freeCode(form.questionnaire, round);
        round.ownerSeatId = reach.ownerSeat(round.areaCode).orElse(null);
        rounds.make(round);
        return to(round.id);
    }

    private static List<Long> uncounted() {
        return Questionnaire.newest().stream().filter(list -> list.code.equals(Questionnaire.TRAINING) || list.code.equals(Questionnaire.EXIT))
                .map(list -> list.id).toList();
    }

    private static String freeCode(String questionnaire, SurveyRound round) {
        String base = (questionnaire + "-" + round.areaCode + "-" + round.opensOn.getYear() + "-" + round.opensOn.getMonthValue()).toLowerCase(Locale.ROOT);
        String code = base.length() > 36 ? base.substring(base.length() - 36) : base;
        int next = 2;
        String free = code;
        while (SurveyRound.coded(free).isPresent()) {
            free = code + "-" + next++;
        }
        return free;
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance one(@PathParam("id") long id) {
        return page(reach.visible(id), new OwnQuestionForm(), FormErrors.none());
    }

    @POST
    @Path("{id:\\d{1,18}}/vragen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.HOLD_ROUNDS)
    @Transactional
    public Response add(@PathParam("id") long id, @BeanParam OwnQuestionForm form) {
        SurveyRound round = prepared(id);
        FormErrors errors = FormErrors.none();
        OwnQuestion question = form.read(id, questionnaire(round).questionsOf(id), OwnQuestion.of(id), errors, texts);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(round, form, errors)).build();
        }
        question.persist();
        return to(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/vragen/{place:[1-5]}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.HOLD_ROUNDS)
    @Transactional
    public Response remove(@PathParam("id") long id, @PathParam("place") int place) {
        prepared(id);
        OwnQuestion.remove(id, place);
        return to(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/openen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.HOLD_ROUNDS)
    public Response open(@PathParam("id") long id) {
        rounds.open(reach.held(id).id);
        return to(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/sluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.HOLD_ROUNDS)
    public Response close(@PathParam("id") long id, @RestForm("zeker") String sure) {
        SurveyRound round = reach.held(id);
        if (!"ja".equals(sure)) {
            return Response.status(422).entity(page(round, new OwnQuestionForm(), FormErrors.none().add("zeker", texts.sureError()))).build();
        }
        rounds.close(id);
        return to(id);
    }

    private SurveyRound prepared(long id) {
        SurveyRound round = reach.held(id);
        if (!round.isConcept()) {
            throw new Refusal(409, texts.cannotTitle(), texts.frozen());
        }
        return round;
    }

    private TemplateInstance form(RoundForm form, FormErrors errors) {
        AreaTree areas = AreaTree.inForce();
        LocalDate today = today();
        return Templates.make(new NewView(form, errors,
                areas.all().stream().filter(area -> area.kindOfArea() != AreaKind.COUNTRY && area.isInForceOn(today)
                                && current.scope().may(Right.HOLD_ROUNDS, area.code))
                        .sorted(Comparator.comparing((Area area) -> area.kindOfArea()).thenComparing(area -> area.name))
                        .map(area -> new Option(area.code, area.name)).toList(),
                Provider.inForce().stream().map(provider -> new Option(provider.code, provider.name)).toList(),
                Questionnaire.newest().stream().filter(list -> !list.code.equals(Questionnaire.EXIT))
                        .map(list -> new Option(list.code, list.title)).toList()));
    }

    private TemplateInstance page(SurveyRound round, OwnQuestionForm form, FormErrors errors) {
        Questionnaire questionnaire = questionnaire(round);
        List<Asked> asked = questionnaire.questionsOf(round.id);
        return Templates.round(new RoundView(round, name(AreaTree.inForce(), round.areaCode),
                Provider.coded(round.providerCode).map(provider -> provider.name).orElse(""), questionnaire, ThemePart.of(asked),
                OwnQuestion.of(round.id), boxes.count(round.id), invited.stream().mapToLong(each -> each.families(round.id)).sum(),
                reach.holds(round), reach.sends(round), reach.advises(round), form, errors,
                Arrays.stream(Scale.values()).map(scale -> new Option(scale.code(), questionTexts.scale(scale))).toList(),
                asked.stream().filter(each -> !each.isOpen() && !each.isFollowUp()).map(each -> new Option(each.code(), each.code() + ". " + each.wording())).toList(),
                Example.holds(round.areaCode)));
    }

    private static Questionnaire questionnaire(SurveyRound round) {
        return Questionnaire.numbered(round.questionnaireId).orElseThrow();
    }

    private static String name(AreaTree areas, String code) {
        return areas.find(code).map(area -> area.name).orElse(code);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create("/metingen/" + id)).build();
    }
}
