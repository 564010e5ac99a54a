package nl.pleegpeil.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.KnownQuestions;
import nl.pleegpeil.results.RoundResults.Results;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.survey.RoundReach;
import nl.pleegpeil.survey.SurveyRound;
import org.jboss.resteasy.reactive.RestForm;

/** What a closed round says, for whoever holds it; the open answers too, and what becomes of them. */
@Path("/metingen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.HOLD_ROUNDS)
public class ResultPages {

    private static final String KIND = "meting";
    private static final String OBSTACLES = "M16";

    /** An open answer as its reader sees it. */
    public record OpenLine(long id, String question, String text, String theme, LocalDate raisedOn) {
    }

    /** The page. */
    public record View(SurveyRound round, Results results, List<OpenLine> open, List<Option> obstacles, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance results(View view);
    }

    private final RoundReach reach;
    private final RoundResults results;
    private final KnownQuestions known;
    private final CurrentScope current;
    private final Event<OpenAnswerRaised> raised;
    private final AuditTrail trail;
    private final ResultTexts texts;
    private final Clock clock;

    ResultPages(RoundReach reach, RoundResults results, KnownQuestions known, CurrentScope current,
            Event<OpenAnswerRaised> raised, AuditTrail trail, @Localized("nl") ResultTexts texts, Clock clock) {
        this.reach = reach;
        this.results = results;
        this.known = known;
        this.current = current;
        this.raised = raised;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("{id:\\d{1,18}}/uitkomst")
    @Transactional
    public TemplateInstance results(@PathParam("id") long id) {
        SurveyRound round = closed(id);
        List<OpenLine> open = open(round, RoundResults.asked(round));
        if (!open.isEmpty()) {
            trail.record(AuditAct.TEXT_READ, Subject.of(KIND, round.code), open.size() + " open antwoorden");
        }
        return Templates.results(new View(round, results.of(round), open,
                known.all().stream().filter(each -> each.code().equals(OBSTACLES)).findFirst().orElseThrow().choices().stream()
                        .filter(choice -> choice.code().startsWith("K")).toList(),
                Example.holds(round.areaCode)));
    }

    private List<OpenLine> open(SurveyRound round, List<Asked> asked) {
        List<OpenAnswer> answers = OpenAnswer.of(round.id);
        Map<Long, FreeText> readable = FreeText.readable(current.scope(), answers.stream().map(answer -> answer.freeTextId).toList())
                .stream().collect(Collectors.toMap(text -> text.id, Function.identity()));
        return answers.stream().filter(answer -> readable.containsKey(answer.freeTextId) && readable.get(answer.freeTextId).body != null)
                .map(answer -> new OpenLine(answer.id, asked.stream().filter(each -> each.code().equals(answer.questionCode)).findFirst()
                        .map(Asked::wording).orElse(answer.questionCode), readable.get(answer.freeTextId).body,
                        Objects.requireNonNullElse(answer.theme, ""), answer.raisedOn)).toList();
    }

    /** Gives an open answer a theme, or passes it on as a signal. */
    @POST
    @Path("{id:\\d{1,18}}/antwoorden/{answer:\\d{1,19}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response code(@PathParam("id") long id, @PathParam("answer") long answerId, @RestForm("thema") String theme, @RestForm("knop") String button) {
        SurveyRound round = closed(id);
        OpenAnswer answer = OpenAnswer.locked(id, answerId).orElseThrow(() -> Refusal.notFound(texts.noAnswer()));
        FreeText text = FreeText.readable(current.scope(), answer.freeTextId).orElseThrow(() -> Refusal.notFound(texts.noAnswer()));
        String code = Objects.requireNonNullElse(theme, "");
        if (code.matches("K\\d{2}")) {
            answer.theme = code;
        }
        if ("signaal".equals(button) && answer.raisedOn == null && text.body != null) {
            answer.raisedOn = LocalDate.now(clock);
            raised.fire(new OpenAnswerRaised(text.id, text.areaCode, round.code, Objects.requireNonNullElse(answer.theme, ""), text.body));
            trail.record(AuditAct.ANSWER_RAISED, Subject.of(KIND, round.code), "");
        }
        return Response.seeOther(URI.create("/metingen/" + id + "/uitkomst#open")).build();
    }

    private SurveyRound closed(long id) {
        SurveyRound round = reach.held(id);
        if (!round.isClosed()) {
            throw new Refusal(409, texts.cannotTitle(), texts.notClosed());
        }
        return round;
    }
}
