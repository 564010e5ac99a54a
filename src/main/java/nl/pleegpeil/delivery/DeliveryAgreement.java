package nl.pleegpeil.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.shared.Period;

/**
 * What is expected: the figures of a provider for a municipality over every half-year from one on. A correction is a
 * new row that points to the one it corrects; the row nobody corrects is in force.
 */
@Entity
public class DeliveryAgreement extends PanacheEntityBase {

    private static final String IN_FORCE =
            " not exists (select 1 from DeliveryAgreement newer where newer.correctsId = agreement.id)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_agreement_seq")
    @SequenceGenerator(name = "delivery_agreement_seq", sequenceName = "delivery_agreement_seq", allocationSize = 50)
    public Long id;
    public String providerCode;
    public String areaCode;
    /** First day of the first half-year that is expected. */
    public LocalDate expectedFrom;
    /** First day on which nothing is expected any more; null: until further notice. */
    public LocalDate expectedUntil;
    /** Weeks after the end of a half-year, 0 to 52. */
    public int deadlineWeeks;
    public int revision;
    public Long correctsId;
    public Instant recordedAt;

    /** All agreements in force, by provider and municipality. */
    static List<DeliveryAgreement> inForce() {
        return find("from DeliveryAgreement agreement where" + IN_FORCE
                + " order by agreement.providerCode, agreement.areaCode, agreement.expectedFrom").list();
    }

    /** The agreements in force about a municipality. */
    static List<DeliveryAgreement> about(String area) {
        return find("from DeliveryAgreement agreement where agreement.areaCode = ?1 and" + IN_FORCE, area).list();
    }

    /** Whether figures of the half-year are expected. */
    boolean expects(Period half) {
        return !half.from().isBefore(expectedFrom) && (expectedUntil == null || half.from().isBefore(expectedUntil));
    }

    private static List<DeliveryAgreement> between(String provider, String area) {
        return find("from DeliveryAgreement agreement where agreement.providerCode = ?1 and agreement.areaCode = ?2 and"
                + IN_FORCE, provider, area).list();
    }

    /** The agreement in force between the same two that begins on the same day: the one this would correct. */
    Optional<DeliveryAgreement> before() {
        return between(providerCode, areaCode).stream().filter(other -> other.expectedFrom.equals(expectedFrom)).findFirst();
    }

    /** Whether another agreement between the same two expects some of the same half-years. */
    boolean overlapsAnother() {
        return between(providerCode, areaCode).stream().anyMatch(other -> !other.expectedFrom.equals(expectedFrom)
                && (other.expectedUntil == null || expectedFrom.isBefore(other.expectedUntil))
                && (expectedUntil == null || other.expectedFrom.isBefore(expectedUntil)));
    }

    /**
     * Records it: as it is, as a correction, or not at all when it says nothing new.
     *
     * @return whether a row was added
     */
    boolean record(Instant now) {
        Optional<DeliveryAgreement> before = before();
        if (before.isPresent() && Objects.equals(before.get().expectedUntil, expectedUntil)
                && before.get().deadlineWeeks == deadlineWeeks) {
            return false;
        }
        revision = before.map(earlier -> earlier.revision + 1).orElse(1);
        correctsId = before.map(earlier -> earlier.id).orElse(null);
        recordedAt = now;
        persist();
        return true;
    }
}
