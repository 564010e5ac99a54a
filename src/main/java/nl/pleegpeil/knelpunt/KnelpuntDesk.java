package nl.pleegpeil.knelpunt;

import io.quarkus.arc.All;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.evidence.HeardElsewhere;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.evidence.LinkKind;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.workflow.CaseCounter;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.StatusHistory;

/** Opens, links, joins and moves Knelpunten, in the transaction of the caller; whoever may do so was asked by the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnelpuntDesk {

    private static final String SUBJECT = "knelpunt";

    private final StatusHistory history;
    private final AuditTrail trail;
    private final List<KnelpuntSide> sides;
    private final KnelpuntTexts texts;
    private final Clock clock;

    KnelpuntDesk(StatusHistory history, AuditTrail trail, @All List<KnelpuntSide> sides, @Localized("nl") KnelpuntTexts texts, Clock clock) {
        this.history = history;
        this.trail = trail;
        this.sides = sides;
        this.texts = texts;
        this.clock = clock;
    }

    /** The regions of whose Knelpunten the visitor has a right: those of the seat, or in which the seat lies. */
    public static List<String> regions(Scope scope, Right right) {
        AreaTree tree = AreaTree.inForce();
        return tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION).map(area -> area.code)
                .filter(region -> scope.allowing(right).anyMatch(grant -> isOf(grant, region, tree))).toList();
    }

    /** The seat by which the visitor has a right over the Knelpunten of a region; empty: none. */
    public static Optional<Grant> seatFor(Scope scope, Right right, String region) {
        AreaTree tree = AreaTree.inForce();
        return scope.allowing(right).filter(grant -> isOf(grant, region, tree)).findFirst();
    }

    private static boolean isOf(Grant grant, String region, AreaTree tree) {
        return grant.covers(region) || grant.areas().stream().anyMatch(area -> tree.covers(region, area));
    }

    /** Opens it; its number is given when it has none. */
    public void open(Knelpunt knelpunt, String seatName) {
        LocalDate today = LocalDate.now(clock);
        knelpunt.status = KnelpuntStatus.OPEN.code();
        knelpunt.openedOn = Optional.ofNullable(knelpunt.openedOn).orElse(today);
        knelpunt.recordedAt = clock.instant();
        while (knelpunt.number == null || Knelpunt.called(knelpunt.number, knelpunt.regionCode).isPresent()) {
            // An imported list may have had a number like ours.
            knelpunt.number = CaseCounter.next(CaseCounter.KNELPUNTEN, knelpunt.regionCode, today.getYear());
        }
        knelpunt.persist();
        history.begin(change(knelpunt, seatName), KnelpuntStatus.OPEN);
    }

    /** Takes it over from a list that was kept elsewhere, with the status it had; false when its number is there already. */
    boolean takeOver(Knelpunt knelpunt) {
        if (Knelpunt.called(knelpunt.number, knelpunt.regionCode).isPresent()) {
            return false;
        }
        knelpunt.openedOn = Optional.ofNullable(knelpunt.openedOn).orElse(LocalDate.now(clock));
        knelpunt.recordedAt = clock.instant();
        if (knelpunt.statusNow() == KnelpuntStatus.GEBORGD) {
            // Since when is not in such a list.
            knelpunt.embeddedOn = LocalDate.now(clock);
        }
        knelpunt.persist();
        history.begin(change(knelpunt, null), knelpunt.statusNow());
        return true;
    }

    /** Links a signal; one that is linked already stays as it is. */
    public void link(Knelpunt knelpunt, Signal signal, String reason, String seatName) {
        boolean isLinked = KnelpuntLink.ofSignal(signal.id).stream().anyMatch(link -> link.knelpuntId.equals(knelpunt.id));
        if (!isLinked) {
            KnelpuntLink link = fresh(knelpunt, LinkKind.SIGNAAL, signal.areaCode, signal.source, signal.occurredOn, reason, seatName);
            link.signalId = signal.id;
            link.persist();
            trail.record(AuditAct.LINK_CHANGED, Subject.of(SUBJECT, knelpunt.number), signal.reference);
        }
    }

    /**
     * Links something that is no signal: a theme of a survey, a reason for stopping, a note of a session.
     *
     * @param area  code of the municipality or region it was heard in
     * @param named what it is, in words that point to nobody
     */
    public void link(Knelpunt knelpunt, LinkKind kind, String area, String named, LocalDate heardOn, String reason, String seatName) {
        link(knelpunt, new HeardElsewhere(kind, area, named, heardOn, null), reason, seatName);
    }

    /** Links something that is no signal; a theme or a reason that is linked already stays as it is. */
    public void link(Knelpunt knelpunt, HeardElsewhere heard, String reason, String seatName) {
        // Two notes of an evening in the same words are two; a theme or a reason of a year is one.
        if (heard.kind() == LinkKind.SESSIE || !KnelpuntLink.holds(knelpunt.id, heard.kind(), heard.named())) {
            KnelpuntLink link = fresh(knelpunt, heard.kind(), heard.area(), heard.kind().code(), heard.on(), reason, seatName);
            link.named = heard.named();
            link.roundCode = heard.round();
            link.persist();
            trail.record(AuditAct.LINK_CHANGED, Subject.of(SUBJECT, knelpunt.number), heard.kind().code());
        }
    }

    private KnelpuntLink fresh(Knelpunt knelpunt, LinkKind kind, String area, String source, LocalDate heardOn, String reason, String seatName) {
        KnelpuntLink link = new KnelpuntLink();
        link.knelpuntId = knelpunt.id;
        link.regionCode = knelpunt.regionCode;
        link.kind = kind.code();
        link.areaCode = area;
        link.source = source;
        link.heardOn = heardOn;
        link.reason = reason;
        link.seatName = seatName;
        link.linkedAt = clock.instant();
        return link;
    }

    void unlink(Knelpunt knelpunt, KnelpuntLink link, String reason) {
        link.unlinkedAt = clock.instant();
        link.unlinkReason = reason;
        trail.record(AuditAct.LINK_CHANGED, Subject.of(SUBJECT, knelpunt.number), "-");
    }

    /** @throws Refusal 409 when it goes on as part of another: that is where the work is */
    public void requireStanding(Knelpunt knelpunt) {
        if (!knelpunt.isStanding()) {
            throw new Refusal(409, texts.mergedTitle(), texts.mergedAlready(Knelpunt.numbered(knelpunt.mergedIntoId).orElseThrow().number));
        }
    }

    /**
     * Changes what is said of it.
     *
     * @param typed what it becomes; only its title, cause, reach, level, category and families count
     */
    void amend(Knelpunt knelpunt, Knelpunt typed) {
        List<String> changed = new ArrayList<>();
        note(changed, "titel", knelpunt.title, typed.title);
        note(changed, "oorzaak", knelpunt.cause, typed.cause);
        note(changed, "bereik", knelpunt.reach, typed.reach);
        note(changed, "niveau", knelpunt.level, typed.level);
        note(changed, "onderwerp", knelpunt.category, typed.category);
        note(changed, "gezinnen", knelpunt.families, typed.families);
        if (!Objects.equals(knelpunt.families, typed.families)) {
            knelpunt.familiesAtLeast = false;
        }
        knelpunt.title = typed.title;
        knelpunt.cause = typed.cause;
        knelpunt.reach = typed.reach;
        knelpunt.level = typed.level;
        knelpunt.category = typed.category;
        knelpunt.families = typed.families;
        if (!changed.isEmpty()) {
            // Which fields; what stood there is nobody's but the page's.
            trail.record(AuditAct.WORK_AMENDED, Subject.of(SUBJECT, knelpunt.number), String.join(", ", changed));
        }
    }

    private static void note(List<String> changed, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }

    /**
     * Lets it go on as part of another: what it was gathered from is linked there as well, and nothing is taken off. What was
     * told of it and to whom stays with it, and is read from the other one too.
     */
    void merge(Knelpunt knelpunt, Knelpunt into, String reason, String seatName) {
        List<KnelpuntLink> there = KnelpuntLink.holding(into.id);
        for (KnelpuntLink link : KnelpuntLink.holding(knelpunt.id)) {
            if (link.signalId == null) {
                if (!isSaidIn(there, link)) {
                    link(into, HeardElsewhere.of(link), reason, seatName);
                }
            } else {
                link(into, Signal.numbered(link.signalId).orElseThrow(), reason, seatName);
            }
        }
        if (knelpunt.families != null || into.families != null) {
            // Nobody knows how many are in both.
            into.families = Math.max(Objects.requireNonNullElse(knelpunt.families, 0), Objects.requireNonNullElse(into.families, 0));
            into.familiesAtLeast = true;
        }
        if (into.escalatedTo == null) {
            into.escalatedTo = knelpunt.escalatedTo;
            into.escalatedOn = knelpunt.escalatedOn;
        }
        knelpunt.mergedIntoId = into.id;
        knelpunt.mergedAt = clock.instant();
        knelpunt.mergeReason = reason;
        sides.forEach(side -> side.merged(knelpunt, into));
        trail.record(AuditAct.LINK_CHANGED, Subject.of(SUBJECT, knelpunt.number), into.number);
    }

    /** Whether a note that was put to both is there already. */
    private static boolean isSaidIn(List<KnelpuntLink> there, KnelpuntLink link) {
        return LinkKind.SESSIE.code().equals(link.kind) && there.stream().anyMatch(held -> held.kind.equals(link.kind)
                && link.named.equals(held.named) && held.areaCode.equals(link.areaCode) && held.heardOn.equals(link.heardOn));
    }

    /** What is there for a change of status, besides what its form gives. */
    Set<Given> known(Knelpunt knelpunt) {
        Set<Given> known = EnumSet.noneOf(Given.class);
        sides.forEach(side -> known.addAll(side.given(knelpunt.id)));
        if (knelpunt.embeddedIn != null && knelpunt.reviewOn != null && knelpunt.ownerRole != null) {
            known.add(Given.EMBEDDING);
        }
        if (knelpunt.stopped != null) {
            known.add(Given.EVALUATION);
        }
        return known;
    }

    /**
     * Changes the status by the table.
     *
     * @param reason null: none
     * @throws Refusal when the table does not allow it, or something is missing
     */
    public void move(Knelpunt knelpunt, KnelpuntStatus to, String reason, String seatName) {
        requireStanding(knelpunt);
        Set<Given> given = known(knelpunt);
        if (reason != null) {
            given.add(Given.REASON);
        }
        history.change(change(knelpunt, seatName), knelpunt.statusNow(), to, given, reason);
        knelpunt.status = to.code();
        if (to == KnelpuntStatus.GEBORGD) {
            knelpunt.embeddedOn = LocalDate.now(clock);
        }
        if (to == KnelpuntStatus.IN_ANALYSE) {
            // What was laid down did not help; it has to be said anew.
            knelpunt.embeddedIn = null;
            knelpunt.embeddedOn = null;
            knelpunt.reviewOn = null;
            knelpunt.ownerRole = null;
            knelpunt.stopped = null;
        }
    }

    private static StatusHistory.Change change(Knelpunt knelpunt, String seatName) {
        return new StatusHistory.Change(knelpunt.id, knelpunt.regionCode, Mover.WORKER, seatName);
    }
}
