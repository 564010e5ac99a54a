package nl.pleegpeil.answering;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;

/** Answers that are not sent yet. Nobody but the device that has the secret can read them. */
@Entity
class AnswerDraft extends PanacheEntityBase {

    /** Made of the secret; random to everybody else. */
    @Id
    public Long id;
    public Long roundId;
    public String sealedContent;

    static Optional<AnswerDraft> numbered(long id) {
        return findByIdOptional(id);
    }

    static boolean forget(long id) {
        return deleteById(id);
    }

    static void forgetOf(List<Long> rounds) {
        delete("roundId in ?1", rounds);
    }
}
