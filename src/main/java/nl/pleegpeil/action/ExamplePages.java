package nl.pleegpeil.action;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import java.util.Objects;
import java.util.stream.Stream;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.SignalTexts;
import nl.pleegpeil.workflow.KnelpuntStatus;

/** What worked elsewhere: actions that were shared, to take over with one press. */
@Path("/voorbeelden")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.WORK_ON_KNELPUNTEN)
public class ExamplePages {

    private static final int MONTHS_TO_DO_IT = 6;

    /**
     * A shared action with the Knelpunt it was about.
     *
     * @param effect  what it brought, in words; "": nobody said
     * @param stopped whether the signals stopped, in a word; "": nobody said
     * @param contact name of the seat of the region that knows more; "": none
     */
    public record Shared(ImprovementAction action, Knelpunt knelpunt, String region, String effect, String stopped, String contact) {
    }

    @CheckedTemplate(basePath = "action")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance examples(List<Shared> shared, boolean showsExample);
    }

    private final KnelpuntDesk knelpunten;
    private final ActionDesk desk;
    private final CurrentScope current;
    private final ActionTexts texts;
    private final SignalTexts signalTexts;
    private final Clock clock;

    ExamplePages(KnelpuntDesk knelpunten, ActionDesk desk, CurrentScope current, ActionTexts texts, SignalTexts signalTexts, Clock clock) {
        this.knelpunten = knelpunten;
        this.desk = desk;
        this.current = current;
        this.texts = texts;
        this.signalTexts = signalTexts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance examples() {
        AreaTree tree = AreaTree.inForce();
        List<Shared> shared = ImprovementAction.shared().stream().map(action -> shared(action, tree)).filter(each -> isEmbedded(each.knelpunt)).toList();
        return Templates.examples(shared, shared.stream().anyMatch(each -> Example.holds(each.action.regionCode)));
    }

    /** Whether what was done about it was laid down for good. */
    static boolean isEmbedded(Knelpunt knelpunt) {
        return knelpunt.statusNow() == KnelpuntStatus.GEBORGD || knelpunt.statusNow() == KnelpuntStatus.OPGELOST;
    }

    private Shared shared(ImprovementAction action, AreaTree tree) {
        Knelpunt knelpunt = Knelpunt.numbered(action.knelpuntId).orElseThrow();
        String stopped = Objects.requireNonNullElse(knelpunt.stopped, Objects.requireNonNullElse(action.stopped, ""));
        return new Shared(action, knelpunt, tree.find(action.regionCode).map(area -> area.name).orElse(action.regionCode),
                Objects.requireNonNullElse(action.effectText, ""), Helped.of(stopped).map(signalTexts::helped).orElse(""), contact(action.regionCode));
    }

    /** A seat of the region: an organisation that once did something is not asked by strangers. */
    private String contact(String region) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Role.ONTREGELAAR, Role.AANDACHTSFUNCTIONARIS).flatMap(role -> Seat.openFor(role, region, today).stream()).findFirst()
                .map(seat -> seat.name).orElse("");
    }

    /** Takes it over: a Knelpunt and a planned action of one's own region, in the same words. */
    @POST
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response copy(@PathParam("id") long id) {
        ImprovementAction shared = ImprovementAction.numbered(id).filter(action -> action.isShared)
                .filter(action -> isEmbedded(Knelpunt.numbered(action.knelpuntId).orElseThrow())).orElseThrow(() -> Refusal.notFound(texts.unknownAction()));
        Knelpunt about = Knelpunt.numbered(shared.knelpuntId).orElseThrow();
        Grant seat = current.scope().allowing(Right.WORK_ON_KNELPUNTEN).filter(grant -> !grant.everywhere()).findFirst()
                .orElseThrow(() -> new Refusal(409, texts.noSeatTitle(), texts.noSeat()));
        String region = KnelpuntDesk.regions(current.scope(), Right.WORK_ON_KNELPUNTEN).stream().findFirst().orElseThrow();
        Knelpunt knelpunt = new Knelpunt();
        knelpunt.regionCode = region;
        knelpunt.title = about.title;
        knelpunt.cause = about.cause;
        knelpunt.reach = about.reach;
        knelpunt.level = about.level;
        knelpunt.category = about.category;
        knelpunten.open(knelpunt, seat.seatName());
        ImprovementAction action = new ImprovementAction();
        action.knelpuntId = knelpunt.id;
        action.regionCode = region;
        action.title = shared.title;
        action.kind = shared.kind;
        action.ownerSeatId = seat.seatId();
        action.dueOn = LocalDate.now(clock).plusMonths(MONTHS_TO_DO_IT);
        action.expectedEffect = shared.expectedEffect;
        action.metric = shared.metric;
        action.ruleText = shared.ruleText;
        action.copiedFromId = shared.id;
        desk.plan(action, seat.seatName());
        return Response.seeOther(URI.create("/acties/" + action.id + "?bewaard=ja")).build();
    }
}
