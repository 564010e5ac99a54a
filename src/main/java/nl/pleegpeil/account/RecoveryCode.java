package nl.pleegpeil.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pleegpeil.access.Secret;

/** A code on paper that stands in once for the second factor. */
@Entity
public class RecoveryCode extends PanacheEntityBase {

    private static final int CODES = 10;
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    // Without characters that look alike: 31 of them, 16 places, over 79 bits.
    private static final String CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
    @SequenceGenerator(name = "recovery_code_seq", sequenceName = "recovery_code_seq", allocationSize = 50)
    public Long id;
    public Long accountId;
    String codeHash;
    public Instant usedAt;

    /** New codes for an account, to be shown once; the old ones open nothing any more. */
    static List<String> renew(long accountId) {
        delete("accountId", accountId);
        List<String> codes = Stream.generate(RecoveryCode::random).limit(CODES).toList();
        codes.forEach(plain -> {
            RecoveryCode code = new RecoveryCode();
            code.accountId = accountId;
            code.codeHash = hash(plain);
            code.persist();
        });
        return codes;
    }

    /** Uses up the code that was typed, if it is one of the account's. */
    static boolean use(long accountId, String typed, Instant now) {
        Optional<RecoveryCode> found = find("accountId = ?1 and codeHash = ?2 and usedAt is null", accountId, hash(typed))
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        found.ifPresent(code -> code.usedAt = now);
        return found.isPresent();
    }

    static long left(long accountId) {
        return count("accountId = ?1 and usedAt is null", accountId);
    }

    static int forget(Collection<Long> accounts) {
        return (int) delete("accountId in ?1", accounts);
    }

    static void deleteOf(long accountId) {
        delete("accountId", accountId);
    }

    private static String random() {
        return String.join("-", IntStream.range(0, GROUPS).mapToObj(group -> RANDOM.ints(GROUP_LENGTH, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index))).reduce("", String::concat)).toList());
    }

    private static String hash(String typed) {
        return new Secret(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")).hash();
    }
}
