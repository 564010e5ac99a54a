package nl.pleegpeil.token;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Secret;

/** A token with which a program acts for an account: shown once, with an end, and with some of the account's rights. */
@Entity
public class ApiToken extends PanacheEntityBase {

    /** What a token begins with, so that one that leaked is recognised. */
    public static final String PREFIX = "ppt_";
    public static final int LONGEST_NAME = 80;
    /** In days. */
    public static final int LONGEST_LIFE = 366;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    public Long id;
    public Long accountId;
    public String name;
    String tokenHash;
    String rights;
    public Instant madeAt;
    /** The first day on which it opens nothing. */
    public LocalDate expiresOn;
    public LocalDate lastUsedOn;
    public Instant revokedAt;

    static ApiToken make(long accountId, String name, Secret token, Set<Right> rights, Instant now, LocalDate expiresOn) {
        ApiToken made = new ApiToken();
        made.accountId = accountId;
        made.name = name;
        made.tokenHash = token.hash();
        made.rights = rights.stream().map(Right::name).sorted().collect(Collectors.joining("+"));
        made.madeAt = now;
        made.expiresOn = expiresOn;
        made.persist();
        return made;
    }

    /** The one that this text opens, if it is still valid. */
    public static Optional<ApiToken> valid(String token, LocalDate today) {
        return find("tokenHash = ?1 and revokedAt is null and expiresOn > ?2", new Secret(token).hash(), today).firstResultOptional();
    }

    /** The newest first. */
    static List<ApiToken> of(long accountId) {
        return list("accountId = ?1 order by id desc", accountId);
    }

    static boolean revoke(long id, long accountId, Instant now) {
        return update("revokedAt = ?1 where id = ?2 and accountId = ?3 and revokedAt is null", now, id, accountId) > 0;
    }

    static int forget(Collection<Long> accounts) {
        return (int) delete("accountId in ?1", accounts);
    }

    static void revokeAll(long accountId, Instant now) {
        update("revokedAt = ?1 where accountId = ?2 and revokedAt is null", now, accountId);
    }

    /** What it may do, as far as the account still may. */
    public Set<Right> allowed() {
        return Arrays.stream(rights.split("\\+")).filter(code -> !code.isEmpty()).map(Right::valueOf).collect(Collectors.toSet());
    }

    /** Notes the day of use; not the moment, which would be a write at every request. */
    public void usedOn(LocalDate today) {
        if (!today.equals(lastUsedOn)) {
            update("lastUsedOn = ?1 where id = ?2", today, id);
        }
    }

    public boolean isValidOn(LocalDate today) {
        return revokedAt == null && today.isBefore(expiresOn);
    }
}
