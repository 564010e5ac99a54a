package nl.pleegpeil.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;

/** Writes down that a detail was taken out, and in how many places; never what it was. */
@ApplicationScoped
class TextAudit {

    private final AuditTrail trail;

    TextAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void onRedacted(@Observes DetailRedacted event) {
        trail.record(AuditAct.REDACTED, Subject.none(), event.counts().stream()
                .map(count -> count.place() + " " + count.changed()).collect(Collectors.joining(", ")));
    }
}
