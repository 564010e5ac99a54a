package nl.pleegpeil.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.KnelpuntSide;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.CaseCounter;
import nl.pleegpeil.workflow.Follow;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.StatusHistory;
import nl.pleegpeil.workflow.StatusTable;
import nl.pleegpeil.workflow.StatusWords;
import nl.pleegpeil.workflow.Thing;

/** Plans and moves actions, in the transaction of the caller; whoever may do so was asked by the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ActionDesk implements KnelpuntSide {

    private static final String SUBJECT = "actie";

    private final StatusHistory history;
    private final StatusWords statuses;
    private final AuditTrail trail;
    private final Sealer sealer;
    private final ActionTexts texts;
    private final Clock clock;

    ActionDesk(StatusHistory history, StatusWords statuses, AuditTrail trail, SecretKey key, ActionTexts texts, Clock clock) {
        this.history = history;
        this.statuses = statuses;
        this.trail = trail;
        this.sealer = new Sealer(key, "action-link");
        this.texts = texts;
        this.clock = clock;
    }

    /** Plans it; its number is given when it has none. @param planner name of the seat; null: none */
    public void plan(ImprovementAction action, String planner) {
        action.status = ActionStatus.GEPLAND.code();
        action.recordedAt = clock.instant();
        while (action.number == null || ImprovementAction.called(action.number, action.regionCode).isPresent()) {
            // An imported list may have had a number like ours.
            action.number = CaseCounter.next(CaseCounter.ACTIONS, action.regionCode, LocalDate.now(clock).getYear());
        }
        action.persist();
        history.begin(new StatusHistory.Change(action.id, action.regionCode, Mover.WORKER, planner), ActionStatus.GEPLAND);
    }

    /** Takes it over from a list that was kept elsewhere, with the status it had; false when its number is there already. */
    boolean takeOver(ImprovementAction action) {
        if (ImprovementAction.called(action.number, action.regionCode).isPresent()) {
            return false;
        }
        action.recordedAt = clock.instant();
        action.persist();
        history.begin(new StatusHistory.Change(action.id, action.regionCode, Mover.WORKER, null), action.statusNow());
        return true;
    }

    /**
     * Changes the status by the table.
     *
     * @param reason null: none
     * @param by     name of the seat or the organisation; null: none
     * @throws nl.pleegpeil.shared.Refusal when the table does not allow it, or the reason is missing
     */
    public void move(ImprovementAction action, ActionStatus to, Mover mover, String reason, String by) {
        Set<Given> given = EnumSet.noneOf(Given.class);
        if (reason != null) {
            given.add(Given.REASON);
        }
        history.change(new StatusHistory.Change(action.id, action.regionCode, mover, by), action.statusNow(), to, given, reason);
        action.status = to.code();
        LocalDate today = LocalDate.now(clock);
        if (to == ActionStatus.IN_UITVOERING) {
            action.startedOn = today;
        } else if (to == ActionStatus.GEREED) {
            action.doneOn = today;
            action.result = reason;
        }
        if (!to.isOpen()) {
            // The link was for this one purpose.
            action.linkHash = null;
            action.linkSealed = null;
        }
    }

    /** Gives the organisation of an action a link, to be shown once; the one it had opens nothing any more. */
    void giveLink(ImprovementAction action) {
        Secret link = Secret.fresh();
        action.linkHash = link.hash();
        action.linkSealed = sealer.seal(link.plain());
    }

    /** A new link in place of the one the organisation has, or has lost. */
    void renewLink(ImprovementAction action) {
        giveLink(action);
        trail.record(AuditAct.ACTION_LINK_RENEWED, Subject.of(SUBJECT, action.number), "");
    }

    /** The link that nobody saw yet; "": there is none. From now on only its hash is left. */
    String takeLink(ImprovementAction action) {
        String link = action.linkSealed == null ? "" : sealer.open(action.linkSealed).orElse("");
        action.linkSealed = null;
        return link;
    }

    /** Says whether the signals stopped. @param stopped ja, deels or nee */
    void answer(ImprovementAction action, String stopped) {
        action.stopped = stopped;
        trail.record(AuditAct.WORK_AMENDED, Subject.of(SUBJECT, action.number), "gestopt");
    }

    /**
     * Changes what is said of it.
     *
     * @param typed what it becomes; only its title, due date, kind, metric, expected effect, reach and cost count
     */
    void amend(ImprovementAction action, ImprovementAction typed) {
        List<String> changed = new ArrayList<>();
        note(changed, "titel", action.title, typed.title);
        note(changed, "klaar op", action.dueOn, typed.dueOn);
        note(changed, "soort", action.kind, typed.kind);
        note(changed, "kengetal", action.metric, typed.metric);
        note(changed, "effect", action.expectedEffect, typed.expectedEffect);
        note(changed, "bereikt", action.peopleReached, typed.peopleReached);
        note(changed, "kosten", action.costEuros, typed.costEuros);
        action.title = typed.title;
        action.dueOn = typed.dueOn;
        action.kind = typed.kind;
        action.metric = typed.metric;
        action.expectedEffect = typed.expectedEffect;
        action.peopleReached = typed.peopleReached;
        action.costEuros = typed.costEuros;
        if (!changed.isEmpty()) {
            // Which fields; what stood there is nobody's but the page's.
            trail.record(AuditAct.WORK_AMENDED, Subject.of(SUBJECT, action.number), String.join(", ", changed));
        }
    }

    private static void note(List<String> changed, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }

    void note(ImprovementAction action, String body, String by) {
        ActionNote note = new ActionNote();
        note.actionId = action.id;
        note.regionCode = action.regionCode;
        note.body = body;
        note.writtenBy = by;
        note.recordedAt = clock.instant();
        note.persist();
    }

    @Override
    public Set<Given> given(long knelpunt) {
        boolean isPlanned = ImprovementAction.about(knelpunt).stream().anyMatch(action -> action.statusNow() != ActionStatus.VERVALLEN);
        return isPlanned ? EnumSet.of(Given.ACTION) : EnumSet.noneOf(Given.class);
    }

    /** Its actions go on there as well; where each comes from stays with it. */
    @Override
    public void merged(Knelpunt from, Knelpunt into) {
        for (ImprovementAction action : ImprovementAction.about(from.id)) {
            action.fromKnelpuntId = action.fromKnelpuntId == null ? from.id : action.fromKnelpuntId;
            action.knelpuntId = into.id;
        }
    }

    @Override
    public List<Moment> moments(Knelpunt knelpunt, Scope scope) {
        List<Moment> moments = new ArrayList<>();
        for (ImprovementAction action : ImprovementAction.everAbout(Knelpunt.lineage(knelpunt.id))) {
            StatusChange.of(Thing.ACTION, action.id).forEach(change -> moments.add(new Moment(change.recordedAt,
                    texts.moment(action.number, action.title, statuses.of(ActionStatus.of(change.toStatus)), from(action, knelpunt)), href(action, scope))));
        }
        return moments;
    }

    @Override
    public List<Doing> doings(Knelpunt knelpunt, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return ImprovementAction.everAbout(Knelpunt.lineage(knelpunt.id)).stream().map(action -> new Doing(action.number, action.title, owner(action), action.dueOn,
                statuses.of(action.statusNow()), action.isLate(today), href(action, scope), from(action, knelpunt))).toList();
    }

    @Override
    public Set<Long> late(Collection<Long> knelpunten) {
        LocalDate today = LocalDate.now(clock);
        return ImprovementAction.allAbout(knelpunten).stream().filter(action -> action.isLate(today)).map(action -> action.knelpuntId).collect(Collectors.toSet());
    }

    @Override
    public Map<Long, Instant> changed(Collection<Long> knelpunten) {
        Map<Long, Long> about = ImprovementAction.allAbout(knelpunten).stream().collect(Collectors.toMap(action -> action.id, action -> action.knelpuntId));
        Map<Long, Instant> last = new HashMap<>();
        StatusChange.ofAll(Thing.ACTION, about.keySet()).stream().filter(ActionDesk::isToBeTold)
                .forEach(change -> last.merge(about.get(change.thingId), change.recordedAt, (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    private static boolean isToBeTold(StatusChange change) {
        return change.fromStatus != null && StatusTable.between(ActionStatus.of(change.fromStatus), ActionStatus.of(change.toStatus))
                .filter(rule -> rule.follows().contains(Follow.TELL_CONTRIBUTORS)).isPresent();
    }

    /** Name of the seat or organisation that does it. */
    static String owner(ImprovementAction action) {
        return action.ownerOrganisation != null ? action.ownerOrganisation : Seat.numbered(action.ownerSeatId).map(seat -> seat.name).orElse("");
    }

    private static String from(ImprovementAction action, Knelpunt knelpunt) {
        boolean isOwn = action.fromKnelpuntId == null || action.fromKnelpuntId.equals(knelpunt.id);
        return isOwn ? "" : Knelpunt.numbered(action.fromKnelpuntId).orElseThrow().number;
    }

    /** Its page; "" for whoever neither works on it nor has to do it. */
    private static String href(ImprovementAction action, Scope scope) {
        boolean isOwn = action.ownerSeatId != null && scope.seats().contains(action.ownerSeatId);
        return isOwn || KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN).contains(action.regionCode) ? "/acties/" + action.id : "";
    }
}
