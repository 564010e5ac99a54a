package nl.pleegpeil.subscription;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** That an address wants a mail about the summaries of an area. */
@Entity
public class SummarySubscription extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "summary_subscription_seq")
    @SequenceGenerator(name = "summary_subscription_seq", sequenceName = "summary_subscription_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    public String addressHash;
    public String sealedAddress;
    public Instant confirmedAt;
    public Instant askedAt;

    static Optional<SummarySubscription> numbered(long id) {
        return findByIdOptional(id);
    }

    static Optional<SummarySubscription> of(String area, String addressHash) {
        return find("areaCode = ?1 and addressHash = ?2", area, addressHash).firstResultOptional();
    }

    static List<SummarySubscription> confirmedFor(String area) {
        return list("areaCode = ?1 and confirmedAt is not null order by id", area);
    }
}
