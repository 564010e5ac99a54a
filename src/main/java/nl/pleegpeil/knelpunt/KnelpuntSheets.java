package nl.pleegpeil.knelpunt;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.evidence.Elsewhere;
import nl.pleegpeil.evidence.Evidence;
import nl.pleegpeil.evidence.EvidenceReader;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalTexts;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.StatusTable;
import nl.pleegpeil.workflow.StatusWords;
import nl.pleegpeil.workflow.Thing;

/** Puts the page of one Knelpunt together, for the visitor; in the transaction of the caller. */
@ApplicationScoped
public class KnelpuntSheets {

    /** One Knelpunt. */
    public record View(Knelpunt knelpunt, Evidence evidence, List<EvidenceReader.Count> bySource, List<EvidenceReader.Count> byArea,
            List<EvidenceReader.Linked> links, List<KnelpuntSide.Fact> facts, List<KnelpuntSide.Press> presses, List<KnelpuntSide.Moment> timeline,
            List<EvidenceReader.Candidate> candidates, Choices choices, List<Option> steps, List<Option> roles, List<Option> answers, List<Option> others,
            Knelpunt mergedInto, KnelpuntForm form, GuardedText reason, GuardedText place, FormErrors errors, boolean works,
            boolean asksWhetherItStopped, String saved, boolean showsExample) {
    }

    /** What can be linked besides signals. */
    public record Choices(List<Option> themes, List<Option> reasons, List<Option> years) {
    }

    @CheckedTemplate(basePath = "knelpunt")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance one(View view);
    }

    private final List<KnelpuntSide> sides;
    private final EvidenceReader evidence;
    private final Elsewhere elsewhere;
    private final CurrentScope current;
    private final KnelpuntTexts texts;
    private final SignalTexts signalTexts;
    private final StatusWords statuses;
    private final Clock clock;

    KnelpuntSheets(@All List<KnelpuntSide> sides, EvidenceReader evidence, Elsewhere elsewhere, CurrentScope current, KnelpuntTexts texts, SignalTexts signalTexts,
            StatusWords statuses, Clock clock) {
        this.sides = sides;
        this.evidence = evidence;
        this.elsewhere = elsewhere;
        this.current = current;
        this.texts = texts;
        this.signalTexts = signalTexts;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** The regions in which the visitor has a right over Knelpunten. */
    public List<String> regions(Right right) {
        return KnelpuntDesk.regions(current.scope(), right);
    }

    /** That one, where the visitor has the right. @throws Refusal 404 otherwise */
    public Knelpunt reached(Optional<Knelpunt> found, Right right) {
        return found.filter(knelpunt -> regions(right).contains(knelpunt.regionCode)).orElseThrow(() -> Refusal.notFound(texts.unknownKnelpunt()));
    }

    /** The seat it is worked on from; null: none. */
    public String seatName() {
        return current.scope().allowing(Right.WORK_ON_KNELPUNTEN).map(Grant::seatName).findFirst().orElse(null);
    }

    TemplateInstance page(Knelpunt knelpunt, KnelpuntForm form, FormErrors errors, String saved) {
        AreaTree tree = AreaTree.inForce();
        List<String> worked = regions(Right.WORK_ON_KNELPUNTEN);
        boolean works = worked.contains(knelpunt.regionCode);
        List<KnelpuntLink> links = evidence.counted(KnelpuntLink.holding(knelpunt.id));
        Predicate<KnelpuntLink> shown = evidence.shown(worked);
        Evidence rests = evidence.evidence(links, worked);
        List<Option> steps = StatusTable.nextFor(knelpunt.statusNow(), Set.of(Mover.WORKER)).stream()
                .map(rule -> new Option(rule.to().code(), statuses.of(rule.to()))).toList();
        List<Option> others = Knelpunt.of(List.of(knelpunt.regionCode)).stream().filter(other -> !other.id.equals(knelpunt.id))
                .map(other -> new Option(String.valueOf(other.id), other.number + " " + other.title)).toList();
        return Templates.one(new View(knelpunt, rests, evidence.bySource(rests), evidence.byArea(rests, tree),
                evidence.linked(links.stream().filter(shown).toList(), tree), sides.stream().flatMap(side -> side.facts(knelpunt.id).stream()).toList(),
                sides.stream().flatMap(side -> side.presses(knelpunt, current.scope()).stream()).toList(), timeline(knelpunt, works, shown),
                works ? evidence.candidates(List.of(knelpunt.regionCode)) : List.of(), works ? choices(knelpunt.regionCode) : null, steps,
                List.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.PORTEFEUILLEHOUDER, Role.AANBIEDER).stream()
                        .map(role -> new Option(role.code(), role.code())).toList(),
                Arrays.stream(Helped.values()).map(helped -> new Option(helped.code(), signalTexts.helped(helped))).toList(), others,
                knelpunt.mergedIntoId == null ? null : Knelpunt.numbered(knelpunt.mergedIntoId).orElseThrow(), form, form.guardedReason(), form.guardedPlace(),
                errors, works, knelpunt.asksWhetherItStopped(LocalDate.now(clock)), saved, Example.holds(knelpunt.regionCode)));
    }

    private Choices choices(String region) {
        return new Choices(elsewhere.themes(region), elsewhere.reasons(), elsewhere.years());
    }

    private List<KnelpuntSide.Moment> timeline(Knelpunt knelpunt, boolean works, Predicate<KnelpuntLink> shown) {
        List<KnelpuntSide.Moment> moments = new ArrayList<>();
        StatusChange.of(Thing.KNELPUNT, knelpunt.id).forEach(change -> moments.add(new KnelpuntSide.Moment(change.recordedAt,
                texts.momentStatus(statuses.of(KnelpuntStatus.of(change.toStatus)), Objects.requireNonNullElse(change.reason, "")), "")));
        evidence.counted(KnelpuntLink.historyOf(knelpunt.id)).stream().filter(shown).forEach(link -> {
            String what = link.signalId == null ? link.named : Signal.numbered(link.signalId).map(signal -> signal.reference).orElse("");
            String href = works && link.signalId != null ? "/signalen/" + link.signalId : "";
            moments.add(new KnelpuntSide.Moment(link.linkedAt, texts.momentLinked(what), href));
            if (link.unlinkedAt != null) {
                moments.add(new KnelpuntSide.Moment(link.unlinkedAt, texts.momentUnlinked(what, link.unlinkReason), href));
            }
        });
        Knelpunt.mergedInto(knelpunt.id).forEach(other -> moments.add(new KnelpuntSide.Moment(other.recordedAt, texts.momentMerged(other.number), "/knelpunten/" + other.id)));
        sides.forEach(side -> moments.addAll(side.moments(knelpunt.id)));
        moments.sort(Comparator.comparing(KnelpuntSide.Moment::at));
        return moments;
    }
}
