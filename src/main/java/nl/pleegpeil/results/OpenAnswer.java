package nl.pleegpeil.results;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An open answer of a closed round, tied to no other answer. Its words are a free text. */
@Entity
class OpenAnswer extends PanacheEntityBase {

    @Id
    public Long id;
    public Long roundId;
    public String questionCode;
    public Long freeTextId;
    /** Code of an obstacle, such as K01; null until it is read. */
    public String theme;
    public LocalDate raisedOn;

    static List<OpenAnswer> of(long round) {
        return find("roundId = ?1 order by questionCode, id", round).list();
    }

    /** The answer that nobody else changes until this transaction ends: it becomes a signal once. */
    static Optional<OpenAnswer> locked(long round, long id) {
        return find("roundId = ?1 and id = ?2", round, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static void forget(List<Long> rounds) {
        delete("roundId in ?1", rounds);
    }
}
