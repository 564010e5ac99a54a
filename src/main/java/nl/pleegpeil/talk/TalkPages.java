package nl.pleegpeil.talk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
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
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** Asking for a talk, by everybody; and the list of who asked, for who holds the talks. */
@Path("/gesprekken")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class TalkPages {

    private static final String AREA = "[A-Za-z0-9._-]{1,20}";
    static final int DAYS_TO_HOLD = 14;
    static final String SEALED_FOR = "talk";

    /** A talk as its list shows it. */
    public record Line(long id, String area, String name, String reach, String when, String due, boolean late) {
    }

    @CheckedTemplate(basePath = "talk")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance ask(Area region, TalkForm form, List<Option> municipalities, FormErrors errors, boolean asked,
                boolean showsExample);

        static native TemplateInstance list(List<Line> talks, boolean held, boolean showsExample);
    }

    private final CurrentScope current;
    private final TalkTexts texts;
    private final AuditTrail trail;
    private final Sealer sealer;
    private final Clock clock;

    TalkPages(CurrentScope current, @Localized("nl") TalkTexts texts, AuditTrail trail, SecretKey secret, Clock clock) {
        this.current = current;
        this.texts = texts;
        this.trail = trail;
        this.sealer = new Sealer(secret, SEALED_FOR);
        this.clock = clock;
    }

    @GET
    @Path("/aanvraag/{gebied: " + AREA + "}")
    @OpenToAll
    public TemplateInstance form(@PathParam("gebied") String code, @RestQuery("bewaard") String asked) {
        Area region = region(code);
        return Templates.ask(region, new TalkForm(), municipalities(region), FormErrors.none(), asked != null, Example.holds(code));
    }

    @POST
    @Path("/aanvraag/{gebied: " + AREA + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAll
    @Transactional
    public Response ask(@PathParam("gebied") String code, @BeanParam TalkForm form) {
        Area region = region(code);
        FormErrors errors = FormErrors.none();
        List<String> contact = form.read(municipalities(region), errors, texts);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(Templates.ask(region, form, municipalities(region), errors, false, Example.holds(code))).build();
        }
        Talk talk = new Talk();
        talk.id = Talk.anyId();
        talk.areaCode = TalkForm.text(form.municipality).isEmpty() ? region.code : TalkForm.text(form.municipality);
        talk.sealedContact = sealer.seal(String.join("\n", contact));
        talk.dueOn = LocalDate.now(clock).plusDays(DAYS_TO_HOLD);
        // The day is enough for its term; the moment could be laid beside other traces of one visit.
        talk.askedAt = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        talk.persist();
        return Response.seeOther(URI.create("/gesprekken/aanvraag/" + region.code + "?bewaard=ja")).build();
    }

    @GET
    @Needs(Right.HOLD_TALKS)
    public TemplateInstance list(@RestQuery("bewaard") String held) {
        AreaTree tree = AreaTree.inForce();
        List<Talk> talks = Talk.toBeHeld().stream().filter(talk -> current.scope().may(Right.HOLD_TALKS, talk.areaCode)).toList();
        if (!talks.isEmpty()) {
            trail.recordApart(AuditAct.TALK_READ, Subject.of("gesprekken", "lijst"), talks.size() + " getoond");
        }
        return Templates.list(talks.stream().map(talk -> line(talk, tree)).toList(), held != null,
                talks.stream().anyMatch(talk -> Example.holds(talk.areaCode)));
    }

    private Line line(Talk talk, AreaTree tree) {
        String[] contact = sealer.open(talk.sealedContact).orElseGet(texts::unreadable).split("\n", -1);
        return new Line(talk.id, tree.find(talk.areaCode).map(area -> area.name).orElse(talk.areaCode), contact[0],
                contact.length > 1 ? contact[1] : "", contact.length > 2 ? contact[2] : "", DutchDays.inWords(talk.dueOn),
                talk.isOverdue(LocalDate.now(clock)));
    }

    @POST
    @Path("/{id: \\d{1,19}}/klaar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.HOLD_TALKS)
    @Transactional
    public Response held(@PathParam("id") long id) {
        Talk talk = Talk.numbered(id).filter(found -> current.scope().may(Right.HOLD_TALKS, found.areaCode))
                .orElseThrow(() -> Refusal.notFound(texts.noSuchTalk()));
        if (talk.doneAt == null) {
            talk.doneAt = clock.instant();
            // Whoever was called is nobody's business any more.
            talk.sealedContact = sealer.seal("");
            trail.record(AuditAct.TALK_HELD, Subject.of("gesprek", id), "");
        }
        return Response.seeOther(URI.create("/gesprekken?bewaard=ja")).build();
    }

    private List<Option> municipalities(Area region) {
        return AreaTree.inForce().within(region.code).stream().filter(area -> area.isInForceOn(LocalDate.now(clock)))
                .map(area -> new Option(area.code, area.name)).toList();
    }

    private Area region(String code) {
        return Area.coded(code).filter(area -> area.kindOfArea() == AreaKind.REGION).orElseThrow(() -> Refusal.notFound(texts.unknownRegion()));
    }
}
