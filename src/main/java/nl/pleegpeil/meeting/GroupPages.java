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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestForm;

/** Puts what was said in the sessions of the last year in groups, in a work session. */
@Path("/dialoog")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.TAKE_NOTES)
public class GroupPages {

    private static final String NUMBER = "\\d{1,18}";
    private static final int YEARS_BACK = 1;

    /** A group with its notes. */
    public record Group(String topic, List<NoteLine> notes) {

        /** Whether something in it can still become a knelpunt. */
        public boolean isFree() {
            return notes.stream().anyMatch(note -> !note.isTaken() && note.kind() != NoteKind.KNELPUNT);
        }
    }

    /** The page. */
    public record View(DialogueSession session, List<Group> groups, List<Option> loose, NoteForm form, List<String> chosen, GuardedText topic,
            FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance groups(View view);
    }

    private final NoteBook book;
    private final SessionReach reach;
    private final MeetingTexts texts;
    private final GuardTexts guardTexts;

    GroupPages(NoteBook book, SessionReach reach, @Localized("nl") MeetingTexts texts, GuardTexts guardTexts) {
        this.book = book;
        this.reach = reach;
        this.texts = texts;
        this.guardTexts = guardTexts;
    }

    @GET
    @Path("{id: " + NUMBER + "}/groepen")
    @Transactional
    public TemplateInstance groups(@PathParam("id") long id) {
        return page(reach.reached(id, Right.TAKE_NOTES), new NoteForm(), GuardedText.untouched(NoteForm.TOPIC, ""), FormErrors.none());
    }

    @POST
    @Path("{id: " + NUMBER + "}/groepen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response group(@PathParam("id") long id, @BeanParam NoteForm form) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        FormErrors errors = FormErrors.none();
        List<Long> chosen = notes(session).stream().map(NoteLine::id).filter(note -> form.notes.contains(String.valueOf(note))).toList();
        if (chosen.isEmpty()) {
            errors.add("notities", texts.chooseNotes());
        }
        Optional<Cleared> topic = form.readTopic(errors, texts, guardTexts);
        if (topic.isEmpty()) {
            return Response.status(422).entity(page(session, form, form.guardedTopic(), errors)).build();
        }
        book.group(chosen, topic.get().text());
        return Response.seeOther(URI.create("/dialoog/" + id + "/groepen")).build();
    }

    /** Makes a knelpunt of a group, or takes it apart. */
    @POST
    @Path("{id: " + NUMBER + "}/groepen/wordt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response become(@PathParam("id") long id, @RestForm("groep") String topic, @RestForm("wordt") String what) {
        DialogueSession session = reach.held(id, Right.TAKE_NOTES);
        List<Long> grouped = notes(session).stream().filter(note -> !note.topic().isEmpty() && note.topic().equals(topic))
                .map(NoteLine::id).toList();
        if (Objects.equals(what, "los")) {
            book.group(grouped, "");
        } else if (!grouped.isEmpty()) {
            book.groupBecomesKnelpunt(session, grouped, topic);
        }
        return Response.seeOther(URI.create("/dialoog/" + id + "/groepen")).build();
    }

    /** Its own notes and those of the dialogue sessions of its municipalities in the year before, as far as the visitor reaches them. */
    private List<NoteLine> notes(DialogueSession session) {
        List<Long> sessions = DialogueSession.pastFor(session.municipalities(), session.meetsOn.plusDays(1)).stream()
                .filter(earlier -> earlier.kindOf() == SessionKind.DIALOOGSESSIE && !earlier.isCancelled()
                        && earlier.meetsOn.isAfter(session.meetsOn.minusYears(YEARS_BACK)) && reach.reaches(earlier, Right.TAKE_NOTES))
                .map(earlier -> earlier.id).collect(Collectors.toCollection(ArrayList::new));
        sessions.add(session.id);
        return book.of(sessions).stream().filter(note -> !note.isErased() && note.kind() != NoteKind.AFSPRAAK).toList();
    }

    private TemplateInstance page(DialogueSession session, NoteForm form, GuardedText topic, FormErrors errors) {
        List<NoteLine> notes = notes(session);
        Map<String, List<NoteLine>> groups = notes.stream().filter(note -> !note.topic().isEmpty())
                .collect(Collectors.groupingBy(NoteLine::topic, TreeMap::new, Collectors.toList()));
        List<Option> loose = notes.stream().filter(note -> note.topic().isEmpty())
                .map(note -> new Option(String.valueOf(note.id()), note.text())).toList();
        return Templates.groups(new View(session, groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList(),
                loose, form, form.notes, topic, errors, reach.isInvented(session)));
    }
}
