package nl.pleegpeil.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Keeps passwords as Argon2id hashes and judges new ones: length counts, and nobody may have one that is tried first
 * everywhere. No rules about capitals, digits or signs: those make passwords harder for people and not for machines.
 */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    // 19 MiB and two passes: the least that OWASP advises (Password Storage Cheat Sheet).
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    /** zxcvbn: 3 stands for more than 10^8 guesses. */
    private static final int LEAST_SCORE = 3;
    private static final Argon2Function ARGON =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Each takes a core and 19 MiB for a while: more at once than there are cores would starve everything else. */
    private final Semaphore atOnce = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final AccountTexts texts;
    private final Zxcvbn judge = new Zxcvbn();
    /** The hash of a password that nobody has, to compare with where there is no account: it takes as long. */
    private final String nobodys;

    Passwords(AccountTexts texts) {
        this.texts = texts;
        byte[] random = new byte[HASH_BYTES];
        RANDOM.nextBytes(random);
        this.nobodys = hash(HexFormat.of().formatHex(random));
    }

    /** What is wrong with a new password, in Dutch; empty: nothing. */
    public Optional<String> objection(String password, String email, String name) {
        String given = password == null ? "" : password;
        int length = given.codePointCount(0, given.length());
        if (length < SHORTEST) {
            return Optional.of(texts.passwordTooShort(SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(texts.passwordTooLong(LONGEST));
        }
        List<String> known = List.of(email, email.replaceFirst("@.*", ""), name, "pleegpeil", "pleegzorg", "pleegouder", "gemeente");
        return judge.measure(given, known).getScore() < LEAST_SCORE ? Optional.of(texts.passwordTooCommon()) : Optional.empty();
    }

    void set(Account account, String password) {
        account.passwordHash = hash(password);
    }

    /** Whether this is the password of the account; takes as long when there is no account or no password. */
    public boolean fits(Optional<Account> account, String password) {
        String stored = account.map(found -> found.passwordHash).orElse(nobodys);
        String given = password == null || password.length() > 4 * LONGEST ? "" : password;
        atOnce.acquireUninterruptibly();
        boolean fits;
        try {
            fits = Argon2Function.getInstanceFromHash(stored).check(bytes(given), stored.getBytes(StandardCharsets.US_ASCII));
        } finally {
            atOnce.release();
        }
        return fits && account.map(Account::hasPassword).orElse(false);
    }

    private static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return ARGON.hash(bytes(password), salt).getResult();
    }

    /** The same password typed on another keyboard is the same (NFC). */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
