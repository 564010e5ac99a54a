package nl.pleegpeil.answer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The box of a round. */
@Entity
class AnswerBox extends PanacheEntityBase {

    @Id
    public Long roundId;
    /** Null when it is empty. */
    public String sealedContent;
    /** How many families have answered. */
    public int answers;

    static Optional<AnswerBox> of(long round) {
        return findByIdOptional(round);
    }

    /** The box, which nobody else changes until the transaction ends. */
    static Optional<AnswerBox> lockedOf(long round) {
        return findByIdOptional(round, LockModeType.PESSIMISTIC_WRITE);
    }

    static void forget(List<Long> rounds) {
        delete("roundId in ?1", rounds);
    }
}
