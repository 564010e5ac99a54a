package nl.pleegpeil.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.household.FlowLedger;
import nl.pleegpeil.household.FlowTotals;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;

/** Records what is expected from whom, and keeps the figures that depend on it in step. */
@ApplicationScoped
public class Arrangements {

    /** Weeks after a half-year that figures usually take. */
    public static final int USUAL_WEEKS = 8;

    private static final int FIRST_YEAR_TO_CHOOSE = 2015;

    private final FlowLedger ledger;
    private final FlowTotals totals;
    private final AuditTrail trail;
    private final DeliveryTexts texts;
    private final Clock clock;

    Arrangements(FlowLedger ledger, FlowTotals totals, AuditTrail trail, DeliveryTexts texts, Clock clock) {
        this.ledger = ledger;
        this.totals = totals;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Expects figures of every provider for every municipality, from a half-year on until further notice, within
     * {@link #USUAL_WEEKS}. Two that have an agreement over any of those half-years already keep it as it is.
     *
     * @param providers      codes
     * @param municipalities codes
     * @return how many agreements were added
     */
    @Transactional(TxType.MANDATORY)
    public int expectAll(Collection<String> providers, Collection<String> municipalities, Period from) {
        List<DeliveryAgreement> fresh = new ArrayList<>();
        for (String provider : providers) {
            for (String municipality : municipalities) {
                DeliveryAgreement agreement = new DeliveryAgreement();
                agreement.providerCode = provider;
                agreement.areaCode = municipality;
                agreement.expectedFrom = from.from();
                agreement.deadlineWeeks = USUAL_WEEKS;
                if (agreement.before().isEmpty() && !agreement.overlapsAnother()) {
                    fresh.add(agreement);
                }
            }
        }
        return make(fresh);
    }

    /** Records the agreements that say something new; how many did. */
    int make(List<DeliveryAgreement> agreements) {
        List<DeliveryAgreement> added = agreements.stream().filter(agreement -> agreement.record(clock.instant())).toList();
        Set<String> touched = new TreeSet<>();
        added.forEach(agreement -> {
            touched.add(agreement.areaCode);
            trail.record(AuditAct.DELIVERY_ARRANGED, Subject.of("afspraak", agreement.id),
                    agreement.providerCode + " " + agreement.areaCode);
        });
        if (!touched.isEmpty()) {
            // What is expected decides whether a sum over providers is whole.
            ledger.open();
            touched.forEach(totals::refreshArea);
        }
        return added.size();
    }

    /** Whether anything is expected for one of these municipalities. */
    public boolean existFor(Collection<String> municipalities) {
        return DeliveryAgreement.inForce().stream().anyMatch(agreement -> municipalities.contains(agreement.areaCode));
    }

    /** The half-years that an agreement can begin with: from two years ahead back to the first. */
    public List<Option> halfYears() {
        Period newest = Period.halfYear(LocalDate.now(clock).getYear() + 2, 2);
        return Stream.iterate(newest, period -> period.year() >= FIRST_YEAR_TO_CHOOSE, Period::previous)
                .map(period -> new Option(period.code(), texts.halfYear(period.year(), period.index()))).toList();
    }
}
