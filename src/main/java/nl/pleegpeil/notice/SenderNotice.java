package nl.pleegpeil.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** That somebody must hear of one question or answer. The database lets it be there once only. */
@Entity
class SenderNotice extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sender_notice_seq")
    @SequenceGenerator(name = "sender_notice_seq", sequenceName = "sender_notice_seq", allocationSize = 50)
    public Long id;
    public Long signalId;
    public Long messageId;
    public String areaCode;
    /** Code of a {@link MailState}. */
    public String mailState;
    /** When its mail state last changed; null: never. */
    public Instant mailAt;
    public Instant madeAt;

    static Optional<SenderNotice> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest that waits, kept from every other instance until the transaction ends. */
    static Optional<SenderNotice> nextToMail() {
        return find("mailState = 'wacht' order by id").withLock(LockModeType.PESSIMISTIC_WRITE).page(0, 1).firstResultOptional();
    }

    /** Those that are being sent since before a moment: whoever sent them is gone. */
    static int leaveUncertain(Instant before, Instant now) {
        return update("mailState = 'onzeker', mailAt = ?1 where mailState = 'bezig' and mailAt < ?2", now, before);
    }

    /** Those of which a person has to decide, the oldest first. */
    static List<SenderNotice> undecided() {
        return find("mailState = 'onzeker' order by id").list();
    }

    static boolean isWaiting(long signal) {
        return count("signalId = ?1 and mailState in ('wacht', 'bezig', 'onzeker')", signal) > 0;
    }

    void mail(MailState state, Instant now) {
        mailState = state.code();
        mailAt = now;
    }
}
