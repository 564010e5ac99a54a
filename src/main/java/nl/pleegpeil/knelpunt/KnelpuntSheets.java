package nl.pleegpeil.knelpunt;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import nl.pleegpeil.seat.SeatTexts;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TypedDay;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalTexts;
import nl.pleegpeil.workflow.AgreedLevel;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.ServiceLevel;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.StatusRule;
import nl.pleegpeil.workflow.StatusTable;
import nl.pleegpeil.workflow.StatusWords;
import nl.pleegpeil.workflow.Thing;

/** Puts the page of one Knelpunt together, for the visitor; in the transaction of the caller. */
@ApplicationScoped
public class KnelpuntSheets {

    /**
     * One Knelpunt.
     *
     * @param untold what changed since contributors were last told, in a sentence; "": nothing
     * @param needed what the possible next steps ask for
     * @param works  whether the visitor works on it; on one that goes on as part of another nobody does
     */
    public record View(Knelpunt knelpunt, Evidence evidence, List<EvidenceReader.Count> bySource, List<EvidenceReader.Count> byArea,
            List<EvidenceReader.Linked> links, List<KnelpuntSide.Fact> facts, List<KnelpuntSide.Press> presses, List<KnelpuntSide.Moment> timeline,
            List<KnelpuntSide.Doing> doings, String untold, List<EvidenceReader.Candidate> candidates, Choices choices, List<Option> steps, Set<Given> needed,
            List<Option> roles, List<Option> answers, List<Option> others, Knelpunt mergedInto, KnelpuntForm form, GuardedText reason, GuardedText place, GuardedText off, GuardedText joined, List<Option> linked,
            FormErrors errors, boolean works, boolean asksWhetherItStopped, String ownerRole, String saved, boolean showsExample) {

        /** Whether one of the possible next steps asks where it was laid down. */
        public boolean asksEmbedding() {
            return needed.contains(Given.EMBEDDING);
        }

        /** Whether one of the possible next steps asks whether the signals stopped. */
        public boolean asksEvaluation() {
            return needed.contains(Given.EVALUATION);
        }

        /** Whether one of the possible next steps asks for a reason. */
        public boolean asksReason() {
            return needed.contains(Given.REASON);
        }
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

    private final KnelpuntDesk desk;
    private final List<KnelpuntSide> sides;
    private final UntoldChanges changes;
    private final EvidenceReader evidence;
    private final Elsewhere elsewhere;
    private final CurrentScope current;
    private final KnelpuntTexts texts;
    private final SignalTexts signalTexts;
    private final SeatTexts seatTexts;
    private final StatusWords statuses;
    private final Clock clock;

    KnelpuntSheets(KnelpuntDesk desk, @All List<KnelpuntSide> sides, UntoldChanges changes, EvidenceReader evidence, Elsewhere elsewhere, CurrentScope current,
            KnelpuntTexts texts, SignalTexts signalTexts, SeatTexts seatTexts, StatusWords statuses, Clock clock) {
        this.desk = desk;
        this.sides = sides;
        this.changes = changes;
        this.evidence = evidence;
        this.elsewhere = elsewhere;
        this.current = current;
        this.texts = texts;
        this.signalTexts = signalTexts;
        this.seatTexts = seatTexts;
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
        boolean isOwn = worked.contains(knelpunt.regionCode);
        boolean works = isOwn && knelpunt.isStanding();
        List<KnelpuntLink> links = evidence.counted(KnelpuntLink.holding(knelpunt.id));
        Predicate<KnelpuntLink> shown = evidence.shown(worked);
        Evidence rests = evidence.evidence(links, worked);
        List<StatusRule> next = StatusTable.nextFor(knelpunt.statusNow(), Set.of(Mover.WORKER));
        List<Option> steps = next.stream()
                .map(rule -> new Option(rule.to().code(), statuses.of(rule.to()))).toList();
        List<Option> others = Knelpunt.of(List.of(knelpunt.regionCode)).stream().filter(other -> !other.id.equals(knelpunt.id) && other.statusNow() != KnelpuntStatus.OPGELOST)
                .map(other -> new Option(String.valueOf(other.id), other.number + " " + other.title)).toList();
        return Templates.one(new View(knelpunt, rests, evidence.bySource(rests), evidence.byArea(rests, tree),
                evidence.linked(links.stream().filter(shown).toList(), tree), sides.stream().flatMap(side -> side.facts(knelpunt.id).stream()).toList(),
                sides.stream().flatMap(side -> side.presses(knelpunt, current.scope()).stream()).toList(), timeline(knelpunt, isOwn, shown),
                sides.stream().flatMap(side -> side.doings(knelpunt, current.scope()).stream()).toList(), works ? untold(knelpunt) : "",
                works ? evidence.candidates(List.of(knelpunt.regionCode), knelpunt.id, Objects.requireNonNullElse(form.signals, List.of()), ids -> numbers(ids, List.of(knelpunt.regionCode))) : List.of(),
                works ? choices(knelpunt.regionCode) : null, steps, next.stream().flatMap(rule -> rule.given().stream()).collect(Collectors.toSet()),
                List.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.PORTEFEUILLEHOUDER, Role.AANBIEDER).stream()
                        .map(role -> new Option(role.code(), seatTexts.role(role))).toList(),
                Arrays.stream(Helped.values()).map(helped -> new Option(helped.code(), signalTexts.helped(helped))).toList(), others,
                knelpunt.mergedIntoId == null ? null : Knelpunt.numbered(knelpunt.mergedIntoId).orElseThrow(), form, form.guardedReason(), form.guardedPlace(), form.guardedOff(), form.guardedJoined(),
                evidence.linked(links.stream().filter(shown).toList(), tree).stream().map(each -> new Option(String.valueOf(each.link().id), each.reference())).toList(),
                errors, works, works && knelpunt.asksWhetherItStopped(LocalDate.now(clock)), Role.of(knelpunt.ownerRole).map(seatTexts::role).orElse(""), saved, Example.holds(knelpunt.regionCode)));
    }

    /** The Knelpunt of that number, where the visitor works on it, while nobody else changes it. @throws Refusal 404 otherwise, 409 when it goes on in another */
    public Knelpunt worked(long id) {
        Knelpunt knelpunt = reached(Knelpunt.locked(id), Right.WORK_ON_KNELPUNTEN);
        desk.requireStanding(knelpunt);
        return knelpunt;
    }

    /** What Knelpunten are called, without those that went on in another. */
    static Map<Long, String> numbers(Collection<Long> ids, Collection<String> regions) {
        return Knelpunt.numbered(ids).stream().filter(knelpunt -> knelpunt.isStanding() && regions.contains(knelpunt.regionCode)).collect(Collectors.toMap(knelpunt -> knelpunt.id, knelpunt -> knelpunt.number));
    }

    private String untold(Knelpunt knelpunt) {
        Boolean wasTold = changes.among(List.of(knelpunt)).get(knelpunt.id);
        return wasTold == null ? "" : wasTold ? texts.untoldSince() : texts.untoldEver();
    }

    /** The day that is proposed for looking again: when the region promised to ask whether the signals stopped. */
    KnelpuntForm proposed(Knelpunt knelpunt) {
        KnelpuntForm form = KnelpuntForm.empty();
        form.reviewOn = TypedDay.text(AgreedLevel.dueOn(ServiceLevel.EVALUATIE, knelpunt.regionCode, LocalDate.now(clock)));
        return form;
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
        Knelpunt.mergedInto(knelpunt.id).forEach(other -> moments.add(new KnelpuntSide.Moment(Objects.requireNonNullElse(other.mergedAt, other.recordedAt),
                texts.momentMerged(other.number, Objects.requireNonNullElse(other.mergeReason, "")), "/knelpunten/" + other.id)));
        if (knelpunt.mergedAt != null) {
            moments.add(new KnelpuntSide.Moment(knelpunt.mergedAt, texts.momentGoesOn(Knelpunt.numbered(knelpunt.mergedIntoId).orElseThrow().number,
                    Objects.requireNonNullElse(knelpunt.mergeReason, "")), "/knelpunten/" + knelpunt.mergedIntoId));
        }
        sides.forEach(side -> moments.addAll(side.moments(knelpunt, current.scope())));
        moments.sort(Comparator.comparing(KnelpuntSide.Moment::at));
        return moments;
    }
}
