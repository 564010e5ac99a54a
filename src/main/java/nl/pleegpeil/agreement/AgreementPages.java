package nl.pleegpeil.agreement;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.meeting.NoteBook;
import nl.pleegpeil.meeting.NoteLine;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What was agreed in a session, and everything that is still to be done. */
@Path("/dialoog")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.TAKE_NOTES)
public class AgreementPages {

    private static final String NUMBER = "\\d{1,18}";
    private static final String LIST = "lijst";

    /** An agreement beside its session. @param mayChange whether the visitor says how it stands */
    public record Line(AgreementLine agreement, DialogueSession session, boolean mayChange) {
    }

    /** The page of one session. */
    public record View(DialogueSession session, List<Line> lines, List<AgreementState> states, AgreementForm form, GuardedText text,
            List<Option> owners, boolean open, FormErrors errors, boolean showsExample) {
    }

    /** Everything that is to be done. */
    public record ListView(List<Line> lines, List<Line> done, List<AgreementState> states, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance session(View view);

        static native TemplateInstance all(ListView view);
    }

    private final AgreementBook book;
    private final NoteBook notes;
    private final SessionReach reach;
    private final AuditTrail trail;
    private final AgreementTexts texts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    AgreementPages(AgreementBook book, NoteBook notes, SessionReach reach, AuditTrail trail, @Localized("nl") AgreementTexts texts,
            GuardTexts guardTexts, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.reach = reach;
        this.trail = trail;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Path("{id: " + NUMBER + "}/afspraken")
    @Transactional
    public TemplateInstance session(@PathParam("id") long id, @RestQuery("notitie") String note) {
        DialogueSession session = reach.reached(id, Right.TAKE_NOTES);
        AgreementForm form = new AgreementForm();
        form.note = Objects.requireNonNullElse(note, "");
        form.text = note(id, form).map(NoteLine::text).orElse("");
        return page(session, form, GuardedText.untouched(AgreementForm.TEXT, form.text), FormErrors.none());
    }

    @POST
    @Path("{id: " + NUMBER + "}/afspraken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response agree(@PathParam("id") long id, @BeanParam AgreementForm form) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        FormErrors errors = FormErrors.none();
        if (notes.isClosed(id)) {
            errors.add(AgreementForm.TEXT, texts.isClosed());
        }
        if (form.noteNumber() != 0 && note(id, form).isEmpty()) {
            errors.add(AgreementForm.TEXT, texts.noteGone());
            form.note = "";
        }
        Optional<AgreementForm.Read> read = form.read(owners(session), session.meetsOn, errors, texts, guardTexts);
        if (read.isEmpty()) {
            return Response.status(422).entity(page(session, form, form.guarded(), errors)).build();
        }
        long made = book.agree(session, form.noteNumber(), read.get().text(), read.get().seat(), read.get().owner(), read.get().due());
        trail.record(AuditAct.AGREEMENT_CHANGED, Subject.of(AgreementBook.ABOUT, made), "vastgelegd");
        return Response.seeOther(URI.create(form.noteNumber() == 0 ? "/dialoog/" + id + "/afspraken" : "/dialoog/" + id + "/notities")).build();
    }

    /** The note that the form is about, as long as it can still become an agreement. */
    private Optional<NoteLine> note(long session, AgreementForm form) {
        return form.noteNumber() == 0 ? Optional.empty() : notes.standing(session, form.noteNumber()).filter(note -> !note.isTaken());
    }

    @GET
    @Path("afspraken")
    @Transactional
    public TemplateInstance all() {
        List<String> municipalities = reach.municipalities(Right.TAKE_NOTES).stream().map(Option::code).toList();
        LocalDate today = LocalDate.now(clock);
        Map<Long, DialogueSession> sessions = new LinkedHashMap<>();
        DialogueSession.pastFor(municipalities, today.plusDays(1)).forEach(session -> sessions.put(session.id, session));
        DialogueSession.comingFor(municipalities, today).forEach(session -> sessions.put(session.id, session));
        List<Line> lines = book.of(sessions.keySet()).stream()
                .map(agreement -> line(agreement, sessions.get(agreement.sessionId()))).toList();
        List<Line> done = new ArrayList<>(lines.stream().filter(line -> !line.agreement().isOpen()).toList());
        done.sort(Comparator.comparing((Line line) -> line.agreement().since()).reversed());
        return Templates.all(new ListView(lines.stream().filter(line -> line.agreement().isOpen()).toList(), done,
                List.of(AgreementState.values()), municipalities.stream().anyMatch(Example::holds)));
    }

    @POST
    @Path("afspraken/{afspraak: " + NUMBER + "}/stand")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Needs(Right.PLAN_SESSIONS)
    public Response change(@PathParam("afspraak") long number, @RestForm("stand") String state, @RestForm("terug") String back) {
        DialogueSession session = reach.held(book.sessionOf(number).orElse(0L), Right.PLAN_SESSIONS);
        AgreementState to = AgreementState.of(Objects.requireNonNullElse(state, "")).orElseThrow(() -> Refusal.badRequest(texts.chooseState()));
        if (book.change(number, to, LocalDate.now(clock), reach.seatName(session, Right.PLAN_SESSIONS))) {
            trail.record(AuditAct.AGREEMENT_CHANGED, Subject.of(AgreementBook.ABOUT, number), to.code());
        }
        return Response.seeOther(URI.create(LIST.equals(back) ? "/dialoog/afspraken" : "/dialoog/" + session.id + "/afspraken")).build();
    }

    private Line line(AgreementLine agreement, DialogueSession session) {
        return new Line(agreement, session, reach.reaches(session, Right.PLAN_SESSIONS));
    }

    private List<Option> owners(DialogueSession session) {
        LocalDate today = LocalDate.now(clock);
        List<Option> owners = new ArrayList<>();
        for (String area : session.municipalities()) {
            Seat.openFor(Role.AANDACHTSFUNCTIONARIS, area, today).forEach(seat -> owners.add(new Option(String.valueOf(seat.id), seat.name)));
        }
        reach.regionOf(session).ifPresent(region -> Seat.openFor(Role.ONTREGELAAR, region, today)
                .forEach(seat -> owners.add(new Option(String.valueOf(seat.id), seat.name))));
        owners.add(new Option(AgreementForm.OTHER, texts.otherOwner()));
        return owners.stream().distinct().toList();
    }

    private TemplateInstance page(DialogueSession session, AgreementForm form, GuardedText text, FormErrors errors) {
        return Templates.session(new View(session, book.of(List.of(session.id)).stream().map(agreement -> line(agreement, session)).toList(),
                List.of(AgreementState.values()), form, text, owners(session), !notes.isClosed(session.id), errors, reach.isInvented(session)));
    }
}
