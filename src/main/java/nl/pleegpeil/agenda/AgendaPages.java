package nl.pleegpeil.agenda;

import io.quarkus.arc.All;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.mail.Enclosure;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.seat.SeatContact;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.PublicAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Makes the agenda and sends the invitation. */
@Path("/dialoog")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.PLAN_SESSIONS)
public class AgendaPages {

    private static final String NUMBER = "\\d{1,18}";
    private static final String POINT = "punt";
    private static final int LONGEST = 160;

    /** What to put on the agenda, as somebody filled it in. */
    public static class AgendaForm {

        @RestForm("knelpunten")
        public List<String> knelpunten = new ArrayList<>();
        @RestForm(POINT)
        public String point = "";
        @BeanParam
        public GuardChoices choices = GuardChoices.none();

        GuardedText guarded() {
            return GuardedText.askedWithoutTriage(POINT, Objects.requireNonNullElse(point, "").strip(), choices);
        }
    }

    /** The page. @param address of the invitation, for people outside */
    public record View(DialogueSession session, List<AgendaItem> agenda, List<Option> open, AgendaForm form, GuardedText point,
            String address, Collection<SeatContact> seats, FormErrors errors, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance agenda(View view);
    }

    private final List<OpenKnelpunten> sources;
    private final SessionReach reach;
    private final InvitedSeats invited;
    private final MailQueue mail;
    private final PublicAddress address;
    private final AuditTrail trail;
    private final AgendaTexts texts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    AgendaPages(@All List<OpenKnelpunten> sources, SessionReach reach, InvitedSeats invited, MailQueue mail, PublicAddress address,
            AuditTrail trail, @Localized("nl") AgendaTexts texts, GuardTexts guardTexts, Clock clock) {
        this.sources = sources;
        this.reach = reach;
        this.invited = invited;
        this.mail = mail;
        this.address = address;
        this.trail = trail;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Path("{id: " + NUMBER + "}/agenda")
    @Transactional
    public TemplateInstance agenda(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        AgendaForm form = new AgendaForm();
        return page(reach.planned(id), form, GuardedText.untouched(POINT, ""), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("{id: " + NUMBER + "}/agenda")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response add(@PathParam("id") long id, @BeanParam AgendaForm form) {
        DialogueSession session = reach.planned(id);
        FormErrors errors = FormErrors.none();
        GuardedText point = form.guarded();
        List<OpenKnelpunten.Point> chosen = open(session).stream()
                .filter(open -> form.knelpunten != null && form.knelpunten.contains(open.reference())).toList();
        boolean asksAgain = point.asksAgain(errors, guardTexts);
        if (!asksAgain && point.text().isEmpty() && chosen.isEmpty()) {
            errors.add(POINT, texts.nothingTyped());
        } else if (point.text().length() > LONGEST) {
            errors.add(POINT, texts.pointTooLong(LONGEST));
        }
        if (asksAgain || !errors.isEmpty()) {
            return Response.status(422).entity(page(session, form, point, errors, "")).build();
        }
        chosen.forEach(open -> AgendaItem.add(id, open.title(), open.reference(), clock.instant()));
        if (!point.text().isEmpty()) {
            AgendaItem.add(id, point.cleared().text(), null, clock.instant());
        }
        return Response.seeOther(URI.create("/dialoog/" + id + "/agenda?bewaard=punt")).build();
    }

    @POST
    @Path("{id: " + NUMBER + "}/agenda/{punt: " + NUMBER + "}/weg")
    @Transactional
    public Response remove(@PathParam("id") long id, @PathParam("punt") long item) {
        reach.planned(id);
        AgendaItem.remove(id, item);
        return Response.seeOther(URI.create("/dialoog/" + id + "/agenda?bewaard=weg")).build();
    }

    /** Tells the seats of the municipalities, and the pleegouderraden and providers that work there; foster parents get the address from whoever invites them. */
    @POST
    @Path("{id: " + NUMBER + "}/uitnodigen")
    @Transactional
    public Response invite(@PathParam("id") long id) {
        DialogueSession session = reach.planned(id);
        Collection<SeatContact> seats = invited.of(session);
        String when = texts.when(DutchDays.inWords(session.meetsOn), session.beginsAt, session.endsAt);
        String subject = session.isCancelled() ? texts.mailSubjectOff(session.title) : texts.mailSubject(session.title);
        String text = texts.mailText(session.title, when, Objects.requireNonNullElse(session.place, texts.placeLater()), address(session),
                session.isCancelled());
        Enclosure file = new Enclosure(CalendarFile.nameOf(session), "text/calendar",
                CalendarFile.of(session, address(session), AgendaItem.inLines(session.id), clock.instant()));
        seats.stream().map(SeatContact::mailbox).forEach(to -> mail.put(new Letter("dialoogsessie", to, subject, text).with(file)));
        trail.record(AuditAct.SESSION_CHANGED, Subject.of("dialoogsessie", id), "uitgenodigd: " + seats.size() + " zetels");
        return Response.seeOther(URI.create("/dialoog/" + id + "/agenda?bewaard=uitgenodigd")).build();
    }

    private String address(DialogueSession session) {
        return address.of("/dialoogsessie/" + session.invitationKey);
    }

    private List<OpenKnelpunten.Point> open(DialogueSession session) {
        List<String> there = AgendaItem.of(session.id).stream().map(item -> item.knelpuntReference).filter(Objects::nonNull).toList();
        List<String> municipalities = session.municipalities();
        return sources.stream().flatMap(source -> source.in(municipalities).stream())
                .filter(open -> !there.contains(open.reference())).toList();
    }

    private TemplateInstance page(DialogueSession session, AgendaForm form, GuardedText point, FormErrors errors, String saved) {
        List<Option> open = open(session).stream().map(each -> new Option(each.reference(), texts.pointWith(each.title(), each.reference()))).toList();
        return Templates.agenda(new View(session, AgendaItem.of(session.id), open, form, point, address(session), invited.of(session), errors, saved,
                reach.isInvented(session)));
    }
}
