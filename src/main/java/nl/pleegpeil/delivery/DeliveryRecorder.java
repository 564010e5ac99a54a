package nl.pleegpeil.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.household.AreaYear;
import nl.pleegpeil.household.FlowLedger;
import nl.pleegpeil.household.FlowTotals;
import nl.pleegpeil.household.HouseholdFlow;

/** Records a delivery and what follows from it, all or nothing, the way an import does. */
@ApplicationScoped
class DeliveryRecorder {

    private final FlowLedger ledger;
    private final FlowTotals totals;
    private final AuditTrail trail;

    DeliveryRecorder(FlowLedger ledger, FlowTotals totals, AuditTrail trail) {
        this.ledger = ledger;
        this.totals = totals;
        this.trail = trail;
    }

    /** What became of the delivery as a whole: corrected when any of its rows was. */
    @Transactional
    FlowLedger.Outcome record(DeliverySubject subject, List<HouseholdFlow> rows) {
        ledger.open();
        List<FlowLedger.Outcome> outcomes = ledger.record(rows);
        if (outcomes.stream().allMatch(outcome -> outcome == FlowLedger.Outcome.UNCHANGED)) {
            return FlowLedger.Outcome.UNCHANGED;
        }
        totals.refresh(Set.of(new AreaYear(subject.area().code, subject.period().year())));
        boolean corrects = outcomes.contains(FlowLedger.Outcome.CORRECTED);
        trail.record(AuditAct.DELIVERED, Subject.of("levering", subject.provider().code + " " + subject.area().code + " "
                + subject.period().code()), corrects ? "verbeterd" : "nieuw");
        return corrects ? FlowLedger.Outcome.CORRECTED : FlowLedger.Outcome.ADDED;
    }
}
