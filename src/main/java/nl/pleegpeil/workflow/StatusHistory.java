package nl.pleegpeil.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.shared.Refusal;

/** Changes a status by the table and writes it down, in the transaction of the change; there is no other way. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StatusHistory {

    /**
     * Who changes what.
     *
     * @param thingId  its id
     * @param area     code of the area it lies in
     * @param mover    as what the change is made
     * @param seatName the seat it is made from; null: none
     */
    public record Change(long thingId, String area, Mover mover, String seatName) {
    }

    private final AuditTrail trail;
    private final WorkflowTexts texts;
    private final Clock clock;

    StatusHistory(AuditTrail trail, WorkflowTexts texts, Clock clock) {
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** Writes down that something began. */
    public void begin(Change change, Status first) {
        note(change, null, first, null);
    }

    /**
     * Writes a change down.
     *
     * @param given  what was given with it
     * @param reason null: none
     * @return the line of the table that allows it
     * @throws Refusal 409 when the table does not allow it to this mover, 422 when something is missing
     */
    public StatusRule change(Change change, Status from, Status to, Set<Given> given, String reason) {
        StatusRule rule = StatusTable.between(from, to).filter(found -> found.who().contains(change.mover()))
                .orElseThrow(() -> new Refusal(409, texts.notAllowedTitle(), texts.notAllowed()));
        if (!given.containsAll(rule.given())) {
            throw new Refusal(422, texts.missingTitle(), texts.missing());
        }
        note(change, from, to, reason);
        return rule;
    }

    private void note(Change change, Status from, Status to, String reason) {
        StatusChange row = new StatusChange();
        row.thing = to.thing().code();
        row.thingId = change.thingId();
        row.fromStatus = from == null ? null : from.code();
        row.toStatus = to.code();
        row.reason = reason;
        row.mover = change.mover().name().toLowerCase(java.util.Locale.ROOT);
        row.seatName = change.seatName();
        row.areaCode = change.area();
        row.recordedAt = clock.instant();
        row.persist();
        trail.record(AuditAct.STATUS_CHANGED, Subject.of(texts.thing(to.thing()), change.thingId()),
                (from == null ? "" : from.code() + " ") + "> " + to.code());
    }
}
