package nl.pleegpeil.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.knelpunt.KnelpuntSide;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.CaseCounter;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.StatusHistory;
import nl.pleegpeil.workflow.StatusWords;
import nl.pleegpeil.workflow.Thing;

/** Plans and moves actions, in the transaction of the caller; whoever may do so was asked by the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ActionDesk implements KnelpuntSide {

    private final StatusHistory history;
    private final StatusWords statuses;
    private final ActionTexts texts;
    private final Clock clock;

    ActionDesk(StatusHistory history, StatusWords statuses, ActionTexts texts, Clock clock) {
        this.history = history;
        this.statuses = statuses;
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

    @Override
    public List<Moment> moments(long knelpunt) {
        List<Moment> moments = new ArrayList<>();
        for (ImprovementAction action : ImprovementAction.about(knelpunt)) {
            StatusChange.of(Thing.ACTION, action.id).forEach(change -> moments.add(new Moment(change.recordedAt,
                    texts.moment(action.number, action.title, statuses.of(ActionStatus.of(change.toStatus))), "/acties/" + action.id)));
        }
        return moments;
    }
}
