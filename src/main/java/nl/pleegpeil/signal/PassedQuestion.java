package nl.pleegpeil.signal;

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

/** A question about a signal for a seat outside its circle, without its words; only that seat reads them. */
@Entity
public class PassedQuestion extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passed_question_seq")
    @SequenceGenerator(name = "passed_question_seq", sequenceName = "passed_question_seq", allocationSize = 50)
    public Long id;
    public Long signalId;
    public String areaCode;
    public Long seatId;
    public Long textId;
    /** The words are those of the sender, who said yes to that. */
    public boolean isOriginal;
    public Instant askedAt;
    public Long replyTextId;
    public Instant repliedAt;

    /** What these seats were asked and have not answered, the oldest first. */
    public static List<PassedQuestion> openFor(Collection<Long> seats) {
        return seats.isEmpty() ? List.of() : find("seatId in ?1 and repliedAt is null order by askedAt, id", seats).list();
    }

    public static List<PassedQuestion> about(long signal) {
        return find("signalId = ?1 order by askedAt, id", signal).list();
    }

    public static Optional<PassedQuestion> locked(long id) {
        return findByIdOptional(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
    }
}
