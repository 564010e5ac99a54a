package nl.pleegpeil.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;

/** Writes down that a seat went from one person to the next, and how much open work went along. */
@ApplicationScoped
class HandoverAudit {

    private final AuditTrail trail;
    private final HandoverTexts texts;

    HandoverAudit(AuditTrail trail, HandoverTexts texts) {
        this.trail = trail;
        this.texts = texts;
    }

    void onHandedOver(@Observes SeatHandedOver event) {
        int moved = event.moved().values().stream().mapToInt(Integer::intValue).sum();
        trail.record(AuditAct.HANDED_OVER, Subject.of("zetel", event.seatId()), texts.auditHandedOver(
                event.from().map(String::valueOf).orElse("-"), String.valueOf(event.to()), event.on().toString(), moved));
    }
}
