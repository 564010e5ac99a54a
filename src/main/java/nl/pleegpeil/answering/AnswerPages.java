package nl.pleegpeil.answering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.answer.AnswerSheet;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.invitation.InvitationCodes;
import nl.pleegpeil.questionnaire.AnswerWords;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.survey.SurveyRound;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages on which a parent answers. They know a code and a cookie, and nothing of who it is. */
@Path("/vragenlijst")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class AnswerPages {

    static final String COOKIE = "pleegpeil-vragenlijst";

    private static final String START = "/vragenlijst";
    private static final String PAGE = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String CHECK = "controle";
    private static final String FROM = "van";
    private static final String OVERVIEW = "/dashboards/tevredenheid/overzicht";

    /** The page that asks for a code; the same for every code that does not fit. */
    public record CodeView(String code, boolean isRefused) {
    }

    /** What it is about, before the first question. */
    public record BeginView(SurveyRound round, Questionnaire questionnaire, String area, boolean isKept, boolean isBegun, boolean showsExample) {
    }

    /** A page of questions; with a way back to the page that shows all answers once that was seen. */
    public record StepView(SurveyRound round, String theme, int number, int part, int parts, List<QuestionView> questions,
            List<QuestionView> family, boolean hasOpen, boolean wasChecked, FormErrors errors) {
    }

    /** An answer on the page that shows all of them; number is the page it can be changed on. */
    public record GivenLine(int number, String question, String answer) {
    }

    /** All answers, before sending; refused when there are none. */
    public record CheckView(SurveyRound round, List<GivenLine> lines, int first, int last, boolean isRefused) {
    }

    /** After sending. */
    public record ThanksView(Optional<SurveyRound> round) {

        /** Where the results of its area come. */
        public String results() {
            return OVERVIEW + round.map(found -> "?gebied=" + URLEncoder.encode(found.areaCode, StandardCharsets.UTF_8)).orElse("");
        }

    }

    @CheckedTemplate(basePath = "answering")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance code(CodeView view);

        static native TemplateInstance begin(BeginView view);

        static native TemplateInstance step(StepView view);

        static native TemplateInstance check(CheckView view);

        static native TemplateInstance thanks(ThanksView view);
    }

    /** A draft with its round, its questions and their pages. */
    private record Visit(String secret, Drafts.Found draft, SurveyRound round, Questionnaire questionnaire, List<Asked> questions,
            List<AnswerStep> steps) {

        Map<String, String> answers() {
            return draft.content().answers();
        }

        /** The number of the next page after one that is shown, or of the one before it; 0 when there is none. */
        int from(int number, int direction) {
            for (int next = number + direction; next >= 1 && next <= steps.size(); next += direction) {
                if (steps.get(next - 1).isShownAfter(answers())) {
                    return next;
                }
            }
            return 0;
        }
    }

    private final InvitationCodes codes;
    private final CodeThrottle throttle;
    private final CurrentScope current;
    private final Drafts drafts;
    private final AnswerDesk desk;
    private final AnswerWords words;
    private final FamilyQuestions family;
    private final AnsweringTexts texts;
    private final GuardTexts guardTexts;
    private final PublicAddress address;
    private final Clock clock;

    AnswerPages(InvitationCodes codes, CodeThrottle throttle, CurrentScope current, Drafts drafts, AnswerDesk desk, AnswerWords words,
            FamilyQuestions family, @Localized("nl") AnsweringTexts texts, @Localized("nl") GuardTexts guardTexts, PublicAddress address, Clock clock) {
        this.codes = codes;
        this.throttle = throttle;
        this.current = current;
        this.drafts = drafts;
        this.desk = desk;
        this.words = words;
        this.family = family;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.address = address;
        this.clock = clock;
    }

    @GET
    public Response start(@CookieParam(COOKIE) String secret) {
        // Whoever comes back on the same device goes on where they were.
        return visit(secret).map(visit -> to(START + "/begin")).orElseGet(() -> shown(200, Templates.code(new CodeView("", false))));
    }

    /** Where the QR code of a letter leads: nothing is used up by looking. */
    @GET
    @Path("code/{code:[A-Za-z0-9-]{1,40}}")
    public Response letter(@PathParam("code") String code) {
        return shown(200, Templates.code(new CodeView(code, false)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> enter(@CookieParam(COOKIE) String secret, @RestForm("code") String typed) {
        String code = Objects.requireNonNullElse(typed, "").strip();
        Optional<Long> round = codes.roundOf(code).filter(this::isOpen);
        if (round.isEmpty()) {
            // Written out here: after the wait there is no thread any more that may read the database.
            Response same = Response.status(422).type(PAGE).header(HttpHeaders.CACHE_CONTROL, "no-store").entity(refusal().render()).build();
            Duration wait = throttle.wrong(code, current.origin());
            return wait.isZero() ? Uni.createFrom().item(same) : Uni.createFrom().item(same).onItem().delayIt().by(wait);
        }
        if (drafts.of(secret).filter(draft -> draft.isOf(round.get(), code)).isPresent()) {
            // The letter again, on the device that was kept: on where it was.
            return Uni.createFrom().item(to(START + "/begin"));
        }
        return Uni.createFrom().item(Response.seeOther(URI.create(START + "/begin"))
                .cookie(cookie(drafts.begin(round.get(), code), NewCookie.DEFAULT_MAX_AGE)).build());
    }

    @GET
    @Path("begin")
    public Response begin(@CookieParam(COOKIE) String secret) {
        return visit(secret).map(visit -> shown(200, Templates.begin(new BeginView(visit.round, visit.questionnaire,
                AreaTree.inForce().find(visit.round.areaCode).map(area -> area.name).orElse(visit.round.areaCode),
                visit.draft.content().keep(), !visit.answers().isEmpty(), Example.holds(visit.round.areaCode))))).orElseGet(this::refused);
    }

    @POST
    @Path("begin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goOn(@CookieParam(COOKIE) String secret, @RestForm("bewaren") String keep, @RestForm("knop") String button) {
        Optional<Visit> found = visit(secret);
        if (found.isEmpty()) {
            return refused();
        }
        Visit visit = found.get();
        boolean isKept = "ja".equals(keep);
        DraftContent content = visit.draft.content().kept(isKept);
        drafts.keep(secret, "opnieuw".equals(button) ? content.emptied() : content);
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), visit.round.closesOn);
        int seconds = isKept ? (int) Math.max(1, days) * 24 * 60 * 60 : NewCookie.DEFAULT_MAX_AGE;
        return Response.seeOther(URI.create(START + "/vragen/" + visit.from(0, 1))).cookie(cookie(secret, seconds)).build();
    }

    @GET
    @Path("vragen/{number:\\d{1,2}}")
    public Response step(@CookieParam(COOKIE) String secret, @PathParam("number") int number, @RestQuery(FROM) String from) {
        Optional<Visit> found = visit(secret);
        if (found.isEmpty()) {
            return refused();
        }
        Visit visit = found.get();
        if (number < 1 || number > visit.steps.size() || !visit.steps.get(number - 1).isShownAfter(visit.answers())) {
            return to(START + "/begin");
        }
        return shown(200, page(visit, number, CHECK.equals(from), Map.of(), FormErrors.none()));
    }

    @POST
    @Path("vragen/{number:\\d{1,2}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@CookieParam(COOKIE) String secret, @PathParam("number") int number, MultivaluedMap<String, String> typed) {
        Optional<Visit> found = visit(secret).filter(visit -> number >= 1 && number <= visit.steps.size());
        if (found.isEmpty()) {
            return refused();
        }
        Visit visit = found.get();
        boolean isGoingBack = "terug".equals(typed.getFirst("knop"));
        boolean wasChecked = CHECK.equals(typed.getFirst(FROM));
        DraftContent content = visit.draft.content();
        AnswerStep step = visit.steps.get(number - 1);
        TypedStep sent = new TypedStep(typed, isGoingBack, texts, guardTexts);
        if (step.isAboutFamily()) {
            sent.readFamily(family.of(visit.round), content);
        }
        step.shownAfter(content.answers()).forEach(asked -> sent.read(asked, content));
        drafts.keep(secret, content);
        if (!isGoingBack && !sent.isComplete()) {
            return shown(422, page(visit, number, wasChecked, sent.asksAgain(), sent.errors()));
        }
        int next = visit.from(number, isGoingBack ? -1 : 1);
        if (next == 0 || CHECK.equals(typed.getFirst("knop"))) {
            return to(START + (isGoingBack ? "/begin" : "/controle"));
        }
        return to(START + "/vragen/" + next + (wasChecked ? "?" + FROM + "=" + CHECK : ""));
    }

    @GET
    @Path("controle")
    public Response check(@CookieParam(COOKIE) String secret) {
        return visit(secret).map(visit -> shown(200, allAnswers(visit, false))).orElseGet(this::refused);
    }

    private TemplateInstance allAnswers(Visit visit, boolean isRefused) {
        return Templates.check(new CheckView(visit.round, lines(visit), visit.from(0, 1), visit.from(visit.steps.size() + 1, -1), isRefused));
    }

    private List<GivenLine> lines(Visit visit) {
        List<GivenLine> lines = new ArrayList<>();
        for (int number = 1; number <= visit.steps.size(); number++) {
            AnswerStep step = visit.steps.get(number - 1);
            for (Asked asked : step.shownAfter(visit.answers())) {
                String answer = visit.draft.content().answer(asked.code());
                lines.add(new GivenLine(number, asked.wording(), answer.isEmpty() ? "" : words.of(asked, answer)));
            }
            if (step.isAboutFamily()) {
                for (QuestionView view : family.answered(visit.round, visit.draft.content())) {
                    lines.add(new GivenLine(number, view.asked().wording(), view.options().stream().filter(option -> option.code().equals(view.value()))
                            .map(Option::name).findFirst().orElse("")));
                }
            }
        }
        return lines;
    }

    @POST
    @Path("versturen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@CookieParam(COOKIE) String secret) {
        Optional<Visit> found = visit(secret);
        if (found.isEmpty()) {
            return refused();
        }
        AnswerSheet sheet = SheetReading.of(found.get().questions, found.get().answers());
        if (sheet.isEmpty()) {
            // Otherwise it would count as a family that answered.
            return shown(422, allAnswers(found.get(), true));
        }
        if (!desk.send(found.get().draft, sheet)) {
            return refused();
        }
        return Response.seeOther(URI.create(START + "/bedankt?meting=" + found.get().round.code)).cookie(cookie("", 0)).build();
    }

    @GET
    @Path("bedankt")
    public Response thanks(@RestQuery("meting") String round) {
        return shown(200, Templates.thanks(new ThanksView(SurveyRound.coded(Objects.requireNonNullElse(round, "")))));
    }

    private boolean isOpen(long round) {
        return SurveyRound.numbered(round).filter(found -> found.takesAnswersOn(LocalDate.now(clock))).isPresent();
    }

    private Optional<Visit> visit(String secret) {
        return drafts.of(secret).filter(draft -> isOpen(draft.round())).map(draft -> {
            SurveyRound round = SurveyRound.numbered(draft.round()).orElseThrow();
            Questionnaire questionnaire = Questionnaire.numbered(round.questionnaireId).orElseThrow();
            List<Asked> questions = questionnaire.questionsOf(round.id);
            return new Visit(secret, draft, round, questionnaire, questions, AnswerStep.of(questions));
        });
    }

    private TemplateInstance page(Visit visit, int number, boolean wasChecked, Map<String, GuardedText> asked, FormErrors errors) {
        AnswerStep step = visit.steps.get(number - 1);
        DraftContent content = visit.draft.content();
        List<QuestionView> questions = step.shownAfter(content.answers()).stream().map(each -> new QuestionView(each, TypedStep.field(each),
                words.options(each), content.answer(each.code()), !each.isOpen() ? null
                        : asked.getOrDefault(each.code(), GuardedText.untouched(TypedStep.field(each), content.answer(each.code()))))).toList();
        List<QuestionView> about = step.isAboutFamily() ? family.answered(visit.round, content) : List.of();
        int parts = visit.steps.get(visit.steps.size() - 1).part();
        return Templates.step(new StepView(visit.round, step.theme(), number, step.part(), parts, questions, about,
                questions.stream().anyMatch(each -> each.asked().isOpen()), wasChecked, errors));
    }

    /** One page for every code that does not fit, whatever the reason: it tells nobody whether a code exists. */
    private static TemplateInstance refusal() {
        return Templates.code(new CodeView("", true));
    }

    private Response refused() {
        return shown(422, refusal());
    }

    private static Response shown(int status, TemplateInstance page) {
        return Response.status(status).entity(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static Response to(String where) {
        return Response.seeOther(URI.create(where)).build();
    }

    private NewCookie cookie(String secret, int seconds) {
        return new NewCookie.Builder(COOKIE).value(secret).path(START).httpOnly(true).secure(address.isEncrypted())
                .sameSite(NewCookie.SameSite.LAX).maxAge(seconds).build();
    }
}
