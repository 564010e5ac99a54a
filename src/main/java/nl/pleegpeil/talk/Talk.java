package nl.pleegpeil.talk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A talk that somebody asked for. */
@Entity
public class Talk extends PanacheEntityBase {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    public Long id;
    /** The municipality, or the region where none was given. */
    public String areaCode;
    /** Name, how to reach them and when, sealed. */
    public String sealedContact;
    /** Last day on which it should be held. */
    public LocalDate dueOn;
    public Instant askedAt;
    /** Null: still to be held. */
    public Instant doneAt;

    /** The talks that are still to be held, the most urgent first. */
    static List<Talk> toBeHeld() {
        return list("doneAt is null order by dueOn, id");
    }

    /** The talk with this id. */
    static Optional<Talk> numbered(long id) {
        return findByIdOptional(id);
    }

    /** An id that tells nothing of how many talks there were. */
    static long anyId() {
        return RANDOM.nextLong() >>> 1;
    }

    /** Whether the last day is past. */
    boolean isOverdue(LocalDate today) {
        return doneAt == null && dueOn.isBefore(today);
    }
}
