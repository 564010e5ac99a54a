package nl.pleegpeil.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;

/** That a step was taken, by which seat and when. */
@Entity
public class EditionStep extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_step_seq")
    @SequenceGenerator(name = "edition_step_seq", sequenceName = "edition_step_seq", allocationSize = 50)
    public Long id;
    public Long editionId;
    public String stepCode;
    /** A seat, never a person. */
    public String doneBy;
    /** What changed; null when the step says enough. */
    public String note;
    public Instant doneAt;

    static List<EditionStep> of(long edition) {
        return list("editionId = ?1 order by id", edition);
    }

    static void forget(List<Long> editions) {
        if (!editions.isEmpty()) {
            delete("editionId in ?1", editions);
        }
    }

    public Step step() {
        return Step.of(stepCode).orElseThrow();
    }
}
