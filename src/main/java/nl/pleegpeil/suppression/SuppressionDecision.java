package nl.pleegpeil.suppression;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;

/** What was decided about the breakdown of a region in a year. Corrected counts bring another decision; the old one stays. */
@Entity
class SuppressionDecision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suppression_decision_seq")
    @SequenceGenerator(name = "suppression_decision_seq", sequenceName = "suppression_decision_seq", allocationSize = 50)
    public Long id;
    public String tableName;
    public String regionCode;
    public int calendarYear;
    public String fingerprint;
    public int revision;
    public Instant decidedAt;

    /** The decision that holds. */
    static Optional<SuppressionDecision> about(String table, String region, int year) {
        return find("tableName = ?1 and regionCode = ?2 and calendarYear = ?3 order by revision desc", table, region, year)
                .firstResultOptional();
    }
}
