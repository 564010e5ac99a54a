package nl.pleegpeil.home;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.Standing;
import nl.pleegpeil.attention.StandingSource;
import nl.pleegpeil.dashboard.DashboardView;
import nl.pleegpeil.dashboard.DashboardViews;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.PassedQuestion;
import nl.pleegpeil.signal.SignalDesk;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What asks for attention today, and the questions that were put to one's seat. */
@Path("/vandaag")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OWN_ACCOUNT)
public class TodayPages {

    private static final int LONGEST = 2_000;

    /** A question that was put to one's seat, with what was typed as an answer. */
    public record Question(PassedQuestion question, String text, GuardedText answer) {
    }

    /** Whether a seat gets the mail of the week. @param mailbox "": it has none */
    public record WeekSwitch(long seat, String name, String mailbox, boolean isOff) {
    }

    /**
     * The page.
     *
     * @param standings how that stands what the visitor watches over
     * @param next      where one can go on when nothing waits
     * @param figures   of one's own area, in answer to the four questions
     */
    public record View(List<AttentionItem> items, List<Standing> standings, List<Question> questions, List<WeekSwitch> switches, List<Option> next,
            DashboardView figures, FormErrors errors, String saved) {

        /** The region that the figures about reasons and actions are of, when that is not the area itself; "" otherwise. */
        public String region() {
            return figures.ofRegion().area().code().equals(figures.area().code()) ? "" : figures.ofRegion().area().called();
        }

        /** Whether something the visitor watches over is not as it should be. */
        public boolean isAnythingWrong() {
            return standings.stream().anyMatch(Standing::isWrong);
        }
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance today(View view);
    }

    private final Attention attention;
    private final List<StandingSource> standings;
    private final NextSteps nextSteps;
    private final DashboardViews views;
    private final SignalDesk desk;
    private final CurrentScope current;
    private final HomeTexts texts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    TodayPages(Attention attention, @All List<StandingSource> standings, NextSteps nextSteps, DashboardViews views, SignalDesk desk, CurrentScope current,
            HomeTexts texts, GuardTexts guardTexts, Clock clock) {
        this.attention = attention;
        this.standings = standings;
        this.nextSteps = nextSteps;
        this.views = views;
        this.desk = desk;
        this.current = current;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance today(@RestQuery("bewaard") String saved) {
        return page(0, GuardedText.untouched("antwoord", ""), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    /** Answers a question that was put to one's seat. */
    @POST
    @Path("vraag/{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs({Right.TELL_SIGNALS, Right.OWN_ACTIONS})
    @Transactional
    public Response answer(@PathParam("id") long id, @RestForm("antwoord") String typed, @BeanParam GuardChoices choices) {
        PassedQuestion question = PassedQuestion.locked(id).filter(found -> found.repliedAt == null && current.scope().seats().contains(found.seatId))
                .orElseThrow(() -> Refusal.notFound(texts.unknownQuestion()));
        FormErrors errors = FormErrors.none();
        String text = Objects.requireNonNullElse(typed, "").strip();
        GuardedText answer = GuardedText.askedWithoutTriage("antwoord", text, choices);
        boolean asks = answer.asksAgain(errors, guardTexts);
        if (text.isEmpty() || text.length() > LONGEST) {
            errors.add("antwoord", texts.writeAnswer(LONGEST));
        }
        if (asks || !errors.isEmpty()) {
            return Response.status(422).entity(page(id, answer, errors, "")).build();
        }
        desk.reply(question, answer.cleared(), current.scope().grants().stream().filter(grant -> grant.seatId() == question.seatId)
                .map(Grant::seatName).findFirst().orElse(null));
        return Response.seeOther(URI.create("/vandaag?bewaard=ja")).build();
    }

    private TemplateInstance page(long answered, GuardedText answer, FormErrors errors, String saved) {
        List<PassedQuestion> open = PassedQuestion.openFor(current.scope().seats());
        Map<Long, String> words = FreeText.readable(current.scope(), open.stream().map(question -> question.textId).toList()).stream()
                .filter(text -> text.body != null).collect(Collectors.toMap(text -> text.id, text -> text.body));
        List<Question> questions = open.stream().filter(question -> words.containsKey(question.textId)).map(question -> new Question(question,
                words.get(question.textId), question.id == answered ? answer : GuardedText.untouched("antwoord", ""))).toList();
        LocalDate today = LocalDate.now(clock);
        return Templates.today(new View(attention.of(current.scope(), today), standings.stream().flatMap(source -> source.standings(current.scope(), today).stream()).toList(),
                questions, switches(), nextSteps.of(current.scope()), figures(), errors, saved));
    }

    private List<WeekSwitch> switches() {
        return current.scope().seats().stream().sorted().flatMap(id -> Seat.numbered(id).stream())
                .map(seat -> new WeekSwitch(seat.id, seat.name, Objects.requireNonNullElse(seat.mailbox, ""), WeekLetterOff.isOff(seat.id))).toList();
    }

    /** Whoever may not read the figures of the seat's area as they are, sees there what everybody sees. */
    private DashboardView figures() {
        String own = current.scope().grants().stream().flatMap(grant -> grant.areas().stream().sorted()).findFirst().orElse(current.scope().homeArea());
        return views.of(Map.of("gebied", own), current.scope());
    }
}
