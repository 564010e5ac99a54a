package nl.pleegpeil.agreement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was agreed, without its words. How it stands is {@link AgreementChange}. */
@Entity
class Agreement extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
    @SequenceGenerator(name = "agreement_seq", sequenceName = "agreement_seq", allocationSize = 50)
    public Long id;
    public Long sessionId;
    /** The note it came from; null: none. */
    public Long noteId;
    public Long textId;
    /** Null: an organisation without a seat here. */
    public Long ownerSeatId;
    public String ownerName;
    public LocalDate dueOn;
    public Instant recordedAt;

    /** The agreements of sessions, the first to be done first. */
    static List<Agreement> of(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : find("sessionId in ?1 order by dueOn, id", sessions).list();
    }

    static List<Agreement> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by dueOn, id", ids).list();
    }

    static Optional<Agreement> numbered(long id) {
        return findByIdOptional(id);
    }
}
