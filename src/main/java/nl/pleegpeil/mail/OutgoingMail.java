package nl.pleegpeil.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mail on its way; its text is there until it is out. */
@Entity
public class OutgoingMail extends PanacheEntityBase {

    /** How long to wait after the first, second, ... failure. */
    private static final Duration[] PATIENCE = {Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
        Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(24)};

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration ON_THE_WAY = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_mail_seq")
    @SequenceGenerator(name = "outgoing_mail_seq", sequenceName = "outgoing_mail_seq", allocationSize = 50)
    public Long id;
    public String kind;
    /** The letter, sealed; null once it went or was given up. */
    public String sealedMessage;
    public Instant queuedAt;
    public Instant nextTryAt;
    public int tries;
    public Instant sentAt;
    public Instant givenUpAt;

    /** The oldest that is due, kept from any other instance until the transaction ends. */
    static Optional<OutgoingMail> nextDue(Instant now) {
        return find("sentAt is null and givenUpAt is null and nextTryAt <= ?1 order by nextTryAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).page(0, 1).firstResultOptional();
    }

    /** All that wait, kept from being sent until the transaction ends. */
    static List<OutgoingMail> unsent() {
        return find("sentAt is null and givenUpAt is null order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    static Optional<OutgoingMail> numbered(long id) {
        return findByIdOptional(id);
    }

    /** Somebody brings it out: others leave it alone for a while. */
    void taken(Instant now) {
        nextTryAt = now.plus(ON_THE_WAY);
    }

    /** Whether the mail server ever took a mail from the queue, as far back as retention reaches. */
    public static boolean anyWent() {
        return count("sentAt is not null") > 0;
    }

    /**
     * How the queue stands.
     *
     * @param waiting how many did not go yet
     * @param oldest  since when the first of them waits; null when none does
     * @param givenUp how many were given up in the last week
     */
    public record Queue(long waiting, Instant oldest, long givenUp) {
    }

    public static Queue queue(Instant now) {
        Object[] row = find("select count(*), min(mail.queuedAt) from OutgoingMail mail where mail.sentAt is null and mail.givenUpAt is null")
                .project(Object[].class).singleResult();
        return new Queue(((Number) row[0]).longValue(), (Instant) row[1], count("givenUpAt > ?1", now.minus(WEEK)));
    }

    void went(Instant now) {
        sentAt = now;
        sealedMessage = null;
    }

    /** Waits longer after every failure, and gives up in the end: an old invitation helps nobody. */
    void failed(Instant now) {
        if (tries >= PATIENCE.length) {
            givenUpAt = now;
            sealedMessage = null;
        } else {
            nextTryAt = now.plus(PATIENCE[tries]);
            tries++;
        }
    }
}
