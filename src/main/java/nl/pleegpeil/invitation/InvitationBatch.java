package nl.pleegpeil.invitation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Invitations that went out together. How many there are of them is all that stays. */
@Entity
public class InvitationBatch extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_batch_seq")
    @SequenceGenerator(name = "invitation_batch_seq", sequenceName = "invitation_batch_seq", allocationSize = 50)
    public Long id;
    public Long roundId;
    /** Code of an {@link InvitationWay}. */
    public String way;
    /** "" is whoever holds the round. */
    public String providerCode;
    public int made;
    /** Reported by the sender; null: nothing yet. */
    public Integer sent;
    public Integer returned;
    /** Null: all batches of a round that ended long ago, added up. */
    public LocalDate madeOn;
    public LocalDate remindedOn;

    static List<InvitationBatch> of(long round) {
        return find("roundId = ?1 order by id", round).list();
    }

    static Optional<InvitationBatch> of(long round, long id) {
        return find("roundId = ?1 and id = ?2", round, id).firstResultOptional();
    }

    /** Puts one row in the place of all of a round: how many families it reached stays the same. */
    static void addUp(long round) {
        List<InvitationBatch> batches = of(round);
        InvitationBatch total = new InvitationBatch();
        total.roundId = round;
        total.way = InvitationWay.BRIEVEN.code();
        total.providerCode = "";
        total.made = batches.stream().mapToInt(batch -> batch.made).sum();
        total.sent = Math.toIntExact(batches.stream().mapToLong(InvitationBatch::families).sum());
        total.returned = 0;
        delete("roundId", round);
        total.persist();
    }

    static long forget(List<Long> rounds) {
        return delete("roundId in ?1", rounds);
    }

    /** How many families this reached: those sent, or all that were made, without those that came back. */
    public long families() {
        int out = sent == null ? made : sent;
        return Math.max(0, out - (returned == null ? 0 : returned));
    }

    /** The way as an enum. */
    public InvitationWay asWay() {
        return InvitationWay.valueOf(way.toUpperCase(Locale.ROOT));
    }
}
