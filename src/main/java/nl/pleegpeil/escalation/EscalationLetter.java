package nl.pleegpeil.escalation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.knelpunt.Escalation;

/** What somebody who can decide was told of a Knelpunt, with the numbers of that day. It never changes. */
@Entity
public class EscalationLetter extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation_letter_seq")
    @SequenceGenerator(name = "escalation_letter_seq", sequenceName = "escalation_letter_seq", allocationSize = 50)
    public Long id;
    public Long knelpuntId;
    public String regionCode;
    /** Code of an {@link Escalation}. */
    public String addressee;
    public String title;
    /** Null: not known. */
    public String cause;
    /** How often it was heard, in a sentence. */
    public String heard;
    /** By whom, as far as that points to nobody; "": too few to say. */
    public String bySource;
    /** Where, likewise. */
    public String byArea;
    /** What was tried, a line for each action; "": nothing. */
    public String tried;
    public String question;
    /** The seat that knows more; null: none. */
    public Long contactSeatId;
    public Instant madeAt;

    /** All of these regions. */
    static List<EscalationLetter> everyOf(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 order by id", regions).list();
    }

    /** Those of these Knelpunten, the newest first. */
    static List<EscalationLetter> about(Collection<Long> knelpunten) {
        return knelpunten.isEmpty() ? List.of() : find("knelpuntId in ?1 order by madeAt desc, id desc", knelpunten).list();
    }

    static Optional<EscalationLetter> numbered(long id) {
        return findByIdOptional(id);
    }

    public Escalation to() {
        return Escalation.of(addressee).orElseThrow();
    }

    /** What was tried, one by one. */
    public List<String> attempts() {
        return tried.isEmpty() ? List.of() : List.of(tried.split("\n"));
    }
}
