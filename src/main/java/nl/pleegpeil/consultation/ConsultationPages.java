package nl.pleegpeil.consultation;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.agreement.AgreementBook;
import nl.pleegpeil.agreement.AgreementLine;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.attendance.DialogueGoal;
import nl.pleegpeil.attendance.GoalProgress;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.agenda.OpenKnelpunten;
import nl.pleegpeil.meeting.NoteBook;
import nl.pleegpeil.meeting.NoteKind;
import nl.pleegpeil.meeting.NoteLine;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** What the aandachtsfunctionarissen of a region need at their own meeting, on one page. */
@Path("/dialoog/overleg")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.PLAN_SESSIONS)
public class ConsultationPages {

    /** A municipality. @param next null: nothing planned */
    public record Line(String name, int goal, int held, LocalDate next) {
    }

    /**
     * The page.
     *
     * @param meeting the next meeting of the aandachtsfunctionarissen; null: none planned
     * @param chances what was named as a chance in the sessions that the visitor reaches, in the last year
     * @param toDo    what is still to be done of what was agreed there
     */
    public record View(Option region, List<Option> regions, int year, DialogueSession meeting, List<Line> lines,
            List<OpenKnelpunten.Point> knelpunten, List<NoteLine> chances, List<AgreementLine> toDo, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "consultation")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance region(View view);
    }

    private final List<OpenKnelpunten> sources;
    private final SessionReach reach;
    private final GoalProgress progress;
    private final NoteBook notes;
    private final AgreementBook agreements;
    private final CurrentScope current;
    private final ConsultationTexts texts;
    private final Clock clock;

    ConsultationPages(@All List<OpenKnelpunten> sources, SessionReach reach, GoalProgress progress, NoteBook notes, AgreementBook agreements,
            CurrentScope current, @Localized("nl") ConsultationTexts texts, Clock clock) {
        this.sources = sources;
        this.reach = reach;
        this.progress = progress;
        this.notes = notes;
        this.agreements = agreements;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance region(@RestQuery("regio") String asked) {
        AreaTree tree = AreaTree.inForce();
        List<Option> regions = reach.municipalities(Right.PLAN_SESSIONS).stream().flatMap(place -> regionOf(place.code(), tree).stream())
                .distinct().sorted(Comparator.comparing((Area area) -> area.name)).map(area -> new Option(area.code, area.name)).toList();
        Option region = regions.stream().filter(option -> Objects.requireNonNullElse(asked, "").isBlank() || option.code().equals(asked.strip()))
                .findFirst().orElseThrow(() -> Refusal.notFound(texts.noRegion()));
        LocalDate today = LocalDate.now(clock);
        List<Area> municipalities = tree.within(region.code()).stream()
                .filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isInForceOn(today)).toList();
        List<String> codes = municipalities.stream().map(area -> area.code).toList();
        Optional<DialogueSession> meeting = DialogueSession.comingFor(codes, today).stream()
                .filter(session -> session.kindOf() == SessionKind.OVERLEG && !session.isCancelled()).findFirst();
        List<Long> reached = DialogueSession.pastFor(codes, today.plusDays(1)).stream()
                .filter(session -> session.meetsOn.isAfter(today.minusYears(1)) && !session.isCancelled()
                        && reach.reaches(session, Right.TAKE_NOTES)).map(session -> session.id).toList();
        return Templates.region(new View(region, regions, today.getYear(), meeting.orElse(null),
                municipalities.stream().map(area -> line(area, today)).toList(),
                sources.stream().flatMap(source -> source.in(codes).stream()).toList(),
                notes.of(reached).stream().filter(note -> note.kind() == NoteKind.KANS && !note.isErased()).toList(),
                agreements.of(reached).stream().filter(agreement -> agreement.isOpen() && !agreement.isErased()).toList(),
                Example.holds(region.code())));
    }

    private Line line(Area area, LocalDate today) {
        LocalDate next = DialogueSession.comingFor(List.of(area.code), today).stream()
                .filter(session -> session.kindOf() == SessionKind.DIALOOGSESSIE && !session.isCancelled()).findFirst()
                .map(session -> session.meetsOn).orElse(null);
        return new Line(area.name, DialogueGoal.perYear(area.code, today.getYear()), progress.heldThisYear(current.scope(), area.code), next);
    }

    private static Optional<Area> regionOf(String municipality, AreaTree tree) {
        return tree.upward(municipality).stream().filter(area -> area.kindOfArea() == AreaKind.REGION).findFirst();
    }
}
