package nl.pleegpeil.chain;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.evidence.Evidence;
import nl.pleegpeil.evidence.EvidenceReader;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntSheets;
import nl.pleegpeil.knelpunt.KnelpuntSide;
import nl.pleegpeil.reportback.ReportDesk;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.StatusWords;
import nl.pleegpeil.workflow.Thing;

/** The whole chain of one Knelpunt. */
@Path("/knelpunten")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.READ_KNELPUNTEN)
public class ChainPages {

    /** The last steps of a Knelpunt; those before show by what they led to. */
    private static final Set<KnelpuntStatus> ENDS = Set.of(KnelpuntStatus.GEBORGD, KnelpuntStatus.OPGELOST);

    /** The page. */
    public record View(Knelpunt knelpunt, Evidence evidence, List<KnelpuntSide.Fact> facts, List<Chain.Timed> steps, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "chain")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance chain(View view);
    }

    private final KnelpuntSheets sheets;
    private final EvidenceReader evidence;
    private final ReportDesk reports;
    private final List<KnelpuntSide> sides;
    private final StatusWords statuses;
    private final ChainTexts texts;
    private final Clock clock;

    ChainPages(KnelpuntSheets sheets, EvidenceReader evidence, ReportDesk reports, @All List<KnelpuntSide> sides, StatusWords statuses, ChainTexts texts,
            Clock clock) {
        this.sheets = sheets;
        this.evidence = evidence;
        this.reports = reports;
        this.sides = sides;
        this.statuses = statuses;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("{id: \\d{1,18}}/keten")
    @Transactional
    public TemplateInstance chain(@PathParam("id") long id) {
        Knelpunt knelpunt = sheets.reached(Knelpunt.numbered(id), Right.READ_KNELPUNTEN);
        List<KnelpuntLink> links = evidence.counted(KnelpuntLink.holding(id));
        Evidence heard = evidence.evidence(links, sheets.regions(Right.WORK_ON_KNELPUNTEN));
        List<Chain.Step> steps = new ArrayList<>();
        if (heard.first() != null) {
            steps.add(new Chain.Step(heard.first(), texts.heard(), texts.firstHeard(), ""));
        }
        steps.add(new Chain.Step(knelpunt.openedOn, texts.named(), knelpunt.title, "/knelpunten/" + id));
        actions(knelpunt, steps);
        reports.toldAbout(id).forEach(told -> steps.add(new Chain.Step(day(told.at()), texts.told(), texts.toldTo(told.told(), told.read(), told.known()), "")));
        if (knelpunt.escalatedOn != null) {
            steps.add(new Chain.Step(knelpunt.escalatedOn, texts.escalated(), "", ""));
        }
        StatusChange.of(Thing.KNELPUNT, id).stream().filter(change -> ENDS.contains(KnelpuntStatus.of(change.toStatus)))
                .forEach(change -> steps.add(new Chain.Step(day(change.recordedAt), statuses.of(KnelpuntStatus.of(change.toStatus)), "", "")));
        LocalDate start = heard.first() != null && heard.first().isBefore(knelpunt.openedOn) ? heard.first() : knelpunt.openedOn;
        return Templates.chain(new View(knelpunt, heard, sides.stream().flatMap(side -> side.facts(id).stream()).toList(), Chain.of(start, steps).timed(),
                Example.holds(knelpunt.regionCode)));
    }

    private void actions(Knelpunt knelpunt, List<Chain.Step> steps) {
        LocalDate today = LocalDate.now(clock);
        boolean works = sheets.regions(Right.WORK_ON_KNELPUNTEN).contains(knelpunt.regionCode);
        for (ImprovementAction action : ImprovementAction.about(knelpunt.id)) {
            String href = works ? "/acties/" + action.id : "";
            String words = action.isLate(today) ? texts.late(action.title, DutchDays.inWords(action.dueOn)) : action.title;
            steps.add(new Chain.Step(day(action.recordedAt), texts.planned(), words, href));
            if (action.doneOn != null) {
                steps.add(new Chain.Step(action.doneOn, texts.done(), action.title, href));
            }
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(TimeSource.NETHERLANDS).toLocalDate();
    }
}
