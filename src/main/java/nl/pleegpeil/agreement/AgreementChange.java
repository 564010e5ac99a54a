package nl.pleegpeil.agreement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** That an agreement came to stand otherwise; the newest row counts, and without one it is open. */
@Entity
class AgreementChange extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_change_seq")
    @SequenceGenerator(name = "agreement_change_seq", sequenceName = "agreement_change_seq", allocationSize = 50)
    public Long id;
    public Long agreementId;
    /** Code of an {@link AgreementState}. */
    public String state;
    public LocalDate occurredOn;
    /** From which seat it was said; null: none. */
    public String seatName;
    public Instant recordedAt;

    /** The newest of each. */
    static List<AgreementChange> newest(Collection<Long> agreements) {
        return agreements.isEmpty() ? List.of() : find("from AgreementChange change where change.agreementId in ?1 and not exists"
                + " (select 1 from AgreementChange newer where newer.agreementId = change.agreementId and newer.id > change.id)", agreements).list();
    }
}
