package nl.pleegpeil.meeting;

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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes notes during a session, and says what they are. Every tap is a form: it works without scripts. */
@Path("/dialoog")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.TAKE_NOTES)
public class NotePages {

    private static final String NUMBER = "\\d{1,18}";

    /**
     * The page.
     *
     * @param open    whether notes can still change
     * @param triages whether the visitor may open signals and Knelpunten
     * @param knelpunten those of the region that a note can be put to; none for whoever does not work on them
     */
    public record View(DialogueSession session, List<NoteLine> notes, NoteForm form, GuardedText text, List<Option> municipalities,
            List<Option> knelpunten, boolean open, boolean groups, boolean triages, FormErrors errors, boolean showsExample) {

        /** Whether what became of a note has a page that the visitor may open. */
        public boolean opens(NoteLine note) {
            return note.hasAddress() && (note.kind() == NoteKind.AFSPRAAK || triages);
        }

        /** The field in which a Knelpunt is chosen for a note. */
        public String joinField(NoteLine note) {
            return "knelpunt-" + note.id();
        }

        /** What a note can be. */
        public List<NoteKind> kinds() {
            return List.of(NoteKind.values());
        }

        public boolean hasSeveral() {
            return municipalities.size() > 1;
        }

        public String nameOf(String area) {
            return municipalities.stream().filter(option -> option.code().equals(area)).map(Option::name).findFirst().orElse(area);
        }
    }

    /** The page on which one note is changed. */
    public record AmendView(DialogueSession session, NoteLine note, GuardedText text, FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance notes(View view);

        static native TemplateInstance amend(AmendView view);
    }

    private final NoteBook book;
    private final NoteAsKnelpunt knelpunten;
    private final SessionReach reach;
    private final AuditTrail trail;
    private final MeetingTexts texts;
    private final GuardTexts guardTexts;

    NotePages(NoteBook book, NoteAsKnelpunt knelpunten, SessionReach reach, AuditTrail trail, @Localized("nl") MeetingTexts texts, GuardTexts guardTexts) {
        this.book = book;
        this.knelpunten = knelpunten;
        this.reach = reach;
        this.trail = trail;
        this.texts = texts;
        this.guardTexts = guardTexts;
    }

    @GET
    @Path("{id: " + NUMBER + "}/notities")
    @Transactional
    public TemplateInstance notes(@PathParam("id") long id, @RestQuery("gemeente") String municipality) {
        return page(reach.reached(id, Right.TAKE_NOTES), NoteForm.about(municipality), GuardedText.untouched(NoteForm.TEXT, ""), FormErrors.none());
    }

    @POST
    @Path("{id: " + NUMBER + "}/notities")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response take(@PathParam("id") long id, @BeanParam NoteForm form) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        FormErrors errors = FormErrors.none();
        if (book.isClosed(id)) {
            errors.add(NoteForm.TEXT, texts.isClosed());
        }
        if (!form.area().isEmpty() && !session.municipalities().contains(form.area())) {
            errors.add("gemeente", texts.chooseMunicipality());
        }
        Optional<Cleared> text = form.readText(errors, texts, guardTexts);
        if (text.isEmpty()) {
            return Response.status(422).entity(page(session, form, form.guardedText(), errors)).build();
        }
        book.take(session, form.area(), text.get());
        return back(id, form.area());
    }

    @POST
    @Path("{id: " + NUMBER + "}/notities/{notitie: " + NUMBER + "}/soort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response become(@PathParam("id") long id, @PathParam("notitie") long number, @RestForm("soort") String kind,
            @RestForm("gemeente") String municipality) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        NoteLine note = note(id, number);
        Optional<NoteKind> chosen = NoteKind.of(Objects.requireNonNullElse(kind, ""));
        String area = Objects.requireNonNullElse(municipality, "").strip();
        FormErrors errors = FormErrors.none();
        if (book.isClosed(id) || note.isTaken()) {
            errors.add("notitie-" + number, book.isClosed(id) ? texts.isClosed() : texts.isTaken());
        } else if (chosen.isEmpty()) {
            errors.add("notitie-" + number, texts.chooseKind());
        } else if (!area.isEmpty() && !session.municipalities().contains(area)
                || book.needsMunicipality(chosen.get()) && area.isEmpty() && note.area().isEmpty() && session.municipalities().size() > 1) {
            errors.add("gemeente-" + number, texts.whichMunicipality());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(session, NoteForm.about(""), GuardedText.untouched(NoteForm.TEXT, ""), errors)).build();
        }
        if (chosen.get() == NoteKind.AFSPRAAK) {
            return Response.seeOther(URI.create("/dialoog/" + id + "/afspraken?notitie=" + number)).build();
        }
        book.become(session, number, chosen.get(), area);
        return back(id, "");
    }

    /** Puts a note to a Knelpunt that is there already. */
    @POST
    @Path("{id: " + NUMBER + "}/notities/{notitie: " + NUMBER + "}/knelpunt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.WORK_ON_KNELPUNTEN)
    @Transactional
    public Response join(@PathParam("id") long id, @PathParam("notitie") long number, @RestForm("knelpunt") String knelpunt) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        NoteLine note = note(id, number);
        FormErrors errors = FormErrors.none();
        if (book.isClosed(id) || note.isTaken()) {
            errors.add("notitie-" + number, book.isClosed(id) ? texts.isClosed() : texts.isTaken());
        } else if (knelpunten.open(session.areaCode).stream().noneMatch(option -> option.code().equals(knelpunt))) {
            errors.add("knelpunt-" + number, texts.chooseKnelpunt());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(session, NoteForm.about(""), GuardedText.untouched(NoteForm.TEXT, ""), errors)).build();
        }
        book.joins(session, number, knelpunt, knelpunten);
        return back(id, "");
    }

    @GET
    @Path("{id: " + NUMBER + "}/notities/{notitie: " + NUMBER + "}")
    @Transactional
    public TemplateInstance amend(@PathParam("id") long id, @PathParam("notitie") long number) {
        DialogueSession session = reach.reached(id, Right.TAKE_NOTES);
        NoteLine note = note(id, number);
        return amendPage(session, note, GuardedText.untouched(NoteForm.TEXT, note.text()), FormErrors.none());
    }

    @POST
    @Path("{id: " + NUMBER + "}/notities/{notitie: " + NUMBER + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response amend(@PathParam("id") long id, @PathParam("notitie") long number, @BeanParam NoteForm form) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        NoteLine note = note(id, number);
        FormErrors errors = FormErrors.none();
        if (book.isClosed(id)) {
            errors.add(NoteForm.TEXT, texts.isClosed());
        }
        Optional<Cleared> text = form.readText(errors, texts, guardTexts);
        if (text.isEmpty()) {
            return Response.status(422).entity(amendPage(session, note, form.guardedText(), errors)).build();
        }
        book.amend(session, number, text.get());
        return back(id, "");
    }

    @POST
    @Path("{id: " + NUMBER + "}/notities/{notitie: " + NUMBER + "}/weg")
    @Transactional
    public Response withdraw(@PathParam("id") long id, @PathParam("notitie") long number) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        NoteLine note = note(id, number);
        if (book.isClosed(id) || note.isTaken()) {
            return Response.status(422).entity(amendPage(session, note, GuardedText.untouched(NoteForm.TEXT, note.text()),
                    FormErrors.none().add(NoteForm.TEXT, book.isClosed(id) ? texts.isClosed() : texts.isTaken()))).build();
        }
        book.withdraw(id, number);
        trail.record(AuditAct.MINUTES_CHANGED, Subject.of(NoteBook.ABOUT, id), "notitie teruggenomen");
        return back(id, "");
    }

    private Response back(long id, String municipality) {
        UriBuilder address = UriBuilder.fromPath("/dialoog/{id}/notities");
        return Response.seeOther((municipality.isEmpty() ? address : address.queryParam("gemeente", "{gemeente}"))
                .build(municipality.isEmpty() ? new Object[] {id} : new Object[] {id, municipality})).build();
    }

    private NoteLine note(long session, long number) {
        return book.standing(session, number).orElseThrow(() -> Refusal.notFound(texts.unknownNote()));
    }

    private TemplateInstance page(DialogueSession session, NoteForm form, GuardedText text, FormErrors errors) {
        List<NoteLine> notes = new ArrayList<>(book.of(session.id));
        // What was typed last is what the writer looks for.
        Collections.reverse(notes);
        return Templates.notes(new View(session, notes, form, text, reach.namesOf(session), knelpunten.open(session.areaCode), !book.isClosed(session.id),
                session.kindOf() == SessionKind.WERKSESSIE, reach.reaches(session, Right.TRIAGE_SIGNALS), errors, reach.isInvented(session)));
    }

    private TemplateInstance amendPage(DialogueSession session, NoteLine note, GuardedText text, FormErrors errors) {
        return Templates.amend(new AmendView(session, note, text, errors, reach.isInvented(session)));
    }
}
