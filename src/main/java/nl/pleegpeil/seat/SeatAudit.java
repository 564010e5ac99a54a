package nl.pleegpeil.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;

/** Writes down what happens to seats: who may do what follows from them. */
@ApplicationScoped
class SeatAudit {

    private static final String SEAT = "zetel";

    private final AuditTrail trail;
    private final SeatTexts texts;

    SeatAudit(AuditTrail trail, SeatTexts texts) {
        this.trail = trail;
        this.texts = texts;
    }

    void onOpened(@Observes SeatOpened event) {
        trail.record(AuditAct.SEAT_CHANGED, Subject.of(SEAT, event.seatId()), texts.auditOpened());
    }

    void onChanged(@Observes SeatChanged event) {
        trail.record(AuditAct.SEAT_CHANGED, Subject.of(SEAT, event.seatId()), String.join(", ", event.what()));
    }

    void onHeld(@Observes SeatHeld event) {
        trail.record(AuditAct.RIGHTS_CHANGED, Subject.of(SEAT, event.seatId()),
                texts.auditHeld(String.valueOf(event.account()), event.capacity().code(), event.from().toString()));
    }

    void onLeft(@Observes SeatLeft event) {
        trail.record(AuditAct.RIGHTS_CHANGED, Subject.of(SEAT, event.seatId()),
                texts.auditLeft(String.valueOf(event.account()), event.capacity().code(), event.until().toString()));
    }
}
