package nl.pleegpeil.invitation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;

/** A code that can still be used. There is no mark of use: a used code has no row. */
@Entity
class InvitationCode extends PanacheEntityBase {

    @Id
    public Long id;
    public Long roundId;
    public Long batchId;
    public String codeHash;
    /** How many families can still use it; more than one for a meeting only. */
    public int usesLeft;
    /** Mail address and code, sealed; null for codes that others send. */
    public String sealedAddress;

    static Optional<InvitationCode> hashed(String hash) {
        return find("codeHash", hash).firstResultOptional();
    }

    /** Uses a code up; false when it cannot be used (any more). One statement, so that of two at once only one succeeds. */
    static boolean use(long round, String hash) {
        return delete("roundId = ?1 and codeHash = ?2 and usesLeft = 1", round, hash) > 0
                || update("usesLeft = usesLeft - 1 where roundId = ?1 and codeHash = ?2 and usesLeft > 1", round, hash) > 0;
    }

    /** Those by mail of which no answer came yet. */
    static List<InvitationCode> unansweredByMail(List<Long> batches) {
        return find("batchId in ?1 and sealedAddress is not null order by id", batches).list();
    }

    static long forget(List<Long> rounds) {
        return delete("roundId in ?1", rounds);
    }
}
