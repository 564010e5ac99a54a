package nl.pleegpeil.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that was tried at the door; whose door is only known as a keyed hash. */
@Entity
@Table(name = "sign_in_attempt")
public class Attempt extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_attempt_seq")
    @SequenceGenerator(name = "sign_in_attempt_seq", sequenceName = "sign_in_attempt_seq", allocationSize = 50)
    public Long id;
    String subjectHash;
    Instant attemptedAt;

    /** Notes an attempt, and tells how many there were since a moment, this one included. */
    static long note(String subjectHash, Instant now, Instant since) {
        Attempt attempt = new Attempt();
        attempt.subjectHash = subjectHash;
        attempt.attemptedAt = now;
        attempt.persistAndFlush();
        return count("subjectHash = ?1 and attemptedAt > ?2", subjectHash, since);
    }

    static void forget(String subjectHash) {
        delete("subjectHash", subjectHash);
    }
}
