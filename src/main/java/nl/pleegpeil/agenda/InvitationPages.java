package nl.pleegpeil.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.dialogue.Venue;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.Refusal;

/** The invitation, for whoever has its address. */
@Path("/dialoogsessie")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class InvitationPages {

    /** The page. */
    public record View(DialogueSession session, Venue venue, String places, List<AgendaItem> agenda, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance invitation(View view);
    }

    private final SessionReach reach;
    private final PublicAddress address;
    private final AgendaTexts texts;
    private final Clock clock;

    InvitationPages(SessionReach reach, PublicAddress address, AgendaTexts texts, Clock clock) {
        this.reach = reach;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("{sleutel}")
    @Transactional
    public TemplateInstance show(@PathParam("sleutel") String key) {
        DialogueSession session = invited(key);
        return Templates.invitation(new View(session, session.venueOf(),
                reach.namesOf(session).stream().map(Option::name).collect(Collectors.joining(", ")),
                AgendaItem.of(session.id), reach.isInvented(session)));
    }

    @GET
    @Path("{sleutel}/agenda.ics")
    @Produces("text/calendar; charset=UTF-8")
    @Transactional
    public Response calendar(@PathParam("sleutel") String key) {
        DialogueSession session = invited(key);
        return Response.ok(CalendarFile.of(session, address.of("/dialoogsessie/" + key), AgendaItem.inLines(session.id), clock.instant()))
                .header("Content-Disposition", "attachment; filename=\"" + CalendarFile.nameOf(session) + "\"").build();
    }

    private DialogueSession invited(String key) {
        return DialogueSession.invitedBy(key).orElseThrow(() -> Refusal.notFound(texts.unknown()));
    }
}
