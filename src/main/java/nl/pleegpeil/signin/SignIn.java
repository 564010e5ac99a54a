package nl.pleegpeil.signin;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Secret;

/** A session of a browser, from the first step to sign-out or silence. */
@Entity
public class SignIn extends PanacheEntityBase {

    /** How long the second step may take. */
    static final Duration PATIENCE = Duration.ofMinutes(15);
    /** The clock of a session is set forward no more often than this: reading a page is no write. */
    private static final Duration NOTICE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_seq")
    @SequenceGenerator(name = "sign_in_seq", sequenceName = "sign_in_seq", allocationSize = 50)
    public Long id;
    public Long accountId;
    String secretHash;
    /** wachtwoord, code, or the name of an identity provider. */
    public String means;
    /** What an identity provider vouched for: codes of roles, joined by +. Null: a sign-in of our own. */
    String vouchedRoles;
    public Instant startedAt;
    /** Null while the second step is still to come. */
    public Instant completedAt;
    public Instant lastSeenAt;
    /** Whether a code of the second factor was given. */
    public boolean secondStep;
    public Instant endedAt;
    public String device;
    public String origin;

    /** The session of a cookie that is neither ended nor fallen silent, complete or not. */
    static Optional<SignIn> alive(String secret, Instant now, SignInSettings settings) {
        return SignIn.<SignIn>find("secretHash = ?1 and endedAt is null", new Secret(secret).hash()).firstResultOptional()
                .filter(found -> found.isAlive(now, settings));
    }

    /** The session of a cookie, alive or not. */
    static Optional<SignIn> ofSecret(String secret) {
        return find("secretHash", new Secret(secret).hash()).firstResultOptional();
    }

    /** Those of an account, the newest first, that were alive lately. */
    static List<SignIn> of(long accountId, Instant since) {
        return list("accountId = ?1 and completedAt is not null and startedAt >= ?2 order by startedAt desc, id desc", accountId, since);
    }

    static boolean end(long id, long accountId, Instant now) {
        return update("endedAt = ?1 where id = ?2 and accountId = ?3 and endedAt is null", now, id, accountId) > 0;
    }

    static int forget(Collection<Long> accounts) {
        return (int) delete("accountId in ?1", accounts);
    }

    static void endAll(long accountId, Instant now) {
        update("endedAt = ?1 where accountId = ?2 and endedAt is null", now, accountId);
    }

    boolean isAlive(Instant now, SignInSettings settings) {
        Duration silence = completedAt == null ? PATIENCE : settings.idle();
        return endedAt == null && now.isBefore(lastSeenAt.plus(silence)) && now.isBefore(startedAt.plus(settings.longest()));
    }

    /** The roles that were vouched for; empty when this is a sign-in of our own, which opens every seat. */
    Optional<Set<String>> vouched() {
        return Optional.ofNullable(vouchedRoles).map(codes -> Set.of(codes.split("\\+")));
    }

    boolean isComplete() {
        return completedAt != null;
    }

    /** Whether it was seen long enough ago to note it again. */
    boolean isWorthNoting(Instant now) {
        return lastSeenAt.plus(NOTICE).isBefore(now);
    }

    static void seen(long id, Instant now) {
        update("lastSeenAt = ?1 where id = ?2", now, id);
    }
}
