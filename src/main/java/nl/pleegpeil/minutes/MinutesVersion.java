package nl.pleegpeil.minutes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Optional;

/** A text as it was put to the participants; its lines are {@link MinutesLine}. */
@Entity
public class MinutesVersion extends PanacheEntityBase {

    /** How long the code opens a text that nobody fixed, and one that was fixed; in days. */
    private static final int DAYS_OFFERED = 60;
    private static final int DAYS_AGREED = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_version_seq")
    @SequenceGenerator(name = "minutes_version_seq", sequenceName = "minutes_version_seq", allocationSize = 50)
    public Long id;
    public Long minutesId;
    /** 1, 2 ... */
    public int number;
    /** Code of a {@link MinutesState}. */
    public String state;
    public LocalDate offeredOn;
    /** Null: not agreed to yet. */
    public LocalDate agreedOn;

    static Optional<MinutesVersion> newest(long minutes) {
        return find("minutesId = ?1 order by number desc", minutes).firstResultOptional();
    }

    /** The same version, which nobody else changes until this transaction ends. */
    static MinutesVersion locked(long id) {
        MinutesVersion version = findById(id);
        // Read again: what was read before the lock may be old.
        getEntityManager().flush();
        getEntityManager().refresh(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }

    public MinutesState stateNow() {
        return MinutesState.of(state);
    }

    public boolean isAgreed() {
        return stateNow() == MinutesState.VASTGESTELD;
    }

    /** Last day on which the code opens it. */
    public LocalDate readableUntil() {
        return isAgreed() ? agreedOn.plusDays(DAYS_AGREED) : offeredOn.plusDays(DAYS_OFFERED);
    }
}
