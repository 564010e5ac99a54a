package nl.pleegpeil.feedback;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Somebody wants to hear what was done with the answers of a region and a year: a code, of which only the hash is kept,
 * or a sealed mail address. It says that somebody was on the page, and not which answer was theirs, nor when.
 */
@Entity
@Table(name = "feedback_receipt")
public class Receipt extends PanacheEntityBase {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    public Long id;
    public int answerYear;
    public String regionCode;
    /** Null where there is an address. */
    public String codeHash;
    /** Null where there is a code. */
    public String sealedAddress;
    /** Of the address with the region and the year, so that it is kept once; null where there is a code. */
    public String addressHash;

    static Receipt of(String region, int year) {
        Receipt receipt = new Receipt();
        receipt.id = RANDOM.nextLong() >>> 1;
        receipt.regionCode = region;
        receipt.answerYear = year;
        return receipt;
    }

    /** The receipt with this hash. */
    static Optional<Receipt> hashed(String hash) {
        return find("codeHash", hash).firstResultOptional();
    }

    /** Whether the address with this hash is kept already. */
    static boolean holdsAddress(String hash) {
        return count("addressHash", hash) > 0;
    }

    /** The receipts with a mail address for a region and a year. */
    static List<Receipt> withAddress(String region, int year) {
        return list("regionCode = ?1 and answerYear = ?2 and sealedAddress is not null", region, year);
    }

    /** How many are from before a year, with the first and the last of their years. */
    static Object[] countBefore(int year) {
        return find("select count(*), min(receipt.answerYear), max(receipt.answerYear) from Receipt receipt where receipt.answerYear < ?1", year)
                .project(Object[].class).singleResult();
    }

    /** Erases such receipts, at most so many; how many it were. */
    static long eraseBefore(int year, int most) {
        List<Long> ids = find("select receipt.id from Receipt receipt where receipt.answerYear < ?1 order by receipt.answerYear, receipt.id", year)
                .project(Long.class).page(0, most).list();
        return ids.isEmpty() ? 0 : delete("id in ?1", ids);
    }
}
