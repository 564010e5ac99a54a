package nl.pleegpeil.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import nl.pleegpeil.access.Secret;

/** A secret that opens something once and for a limited time; only its hash is stored. */
@Entity
public class OneTimeSecret extends PanacheEntityBase {

    /** What a secret opens. */
    public enum Purpose {
        /** A new account, within a week. */
        UITNODIGING(Duration.ofDays(7)),
        /** A new password, within an hour. */
        WACHTWOORD(Duration.ofHours(1)),
        /** A sign-in with a code by mail, within ten minutes. */
        CODE(Duration.ofMinutes(10)),
        /** The first beheerder, within a day. */
        INSTELLEN(Duration.ofDays(1));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How often a code may be typed wrong. */
    private static final int MOST_TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_secret_seq")
    @SequenceGenerator(name = "one_time_secret_seq", sequenceName = "one_time_secret_seq", allocationSize = 50)
    public Long id;
    public String purpose;
    /** Null: the set-up link, which comes before there is any account. */
    public Long accountId;
    String secretHash;
    public Instant madeAt;
    public Instant expiresAt;
    public Instant usedAt;
    public int tries;

    /** Makes one valid; those made before for the same purpose and account open nothing any more. */
    public static OneTimeSecret make(Purpose purpose, Long accountId, Secret secret, Instant now) {
        if (accountId == null) {
            update("usedAt = ?1 where purpose = ?2 and accountId is null and usedAt is null", now, purpose.code());
        } else {
            update("usedAt = ?1 where purpose = ?2 and accountId = ?3 and usedAt is null", now, purpose.code(), accountId);
        }
        OneTimeSecret made = new OneTimeSecret();
        made.purpose = purpose.code();
        made.accountId = accountId;
        made.secretHash = secret.hash();
        made.madeAt = now;
        made.expiresAt = now.plus(purpose.lifetime);
        made.persist();
        return made;
    }

    /** The one that this secret opens, if it is still valid; not yet used by asking. */
    public static Optional<OneTimeSecret> valid(Purpose purpose, String secret, Instant now) {
        return find("purpose = ?1 and secretHash = ?2 and usedAt is null and expiresAt > ?3", purpose.code(),
                new Secret(secret).hash(), now).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The one with this number, to be tried with {@link #fits}. */
    public static Optional<OneTimeSecret> open(Purpose purpose, long id, Instant now) {
        return find("purpose = ?1 and id = ?2 and usedAt is null and expiresAt > ?3", purpose.code(), id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Ends all that are still open for an account. */
    static void endAll(long accountId, Instant now) {
        update("usedAt = ?1 where accountId = ?2 and usedAt is null", now, accountId);
    }

    static int forget(Collection<Long> accounts) {
        return (int) delete("accountId in ?1", accounts);
    }

    /** Whether this is the secret; a short code may be tried a few times only. */
    public boolean fits(Secret secret) {
        tries++;
        return tries <= MOST_TRIES && secretHash.equals(secret.hash());
    }

    public void use(Instant now) {
        usedAt = now;
    }
}
