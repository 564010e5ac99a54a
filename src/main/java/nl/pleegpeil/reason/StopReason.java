package nl.pleegpeil.reason;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reason to stop (stopreden), such as C1, too little supervision. A change is a new row that points to the one it
 * corrects; the row nobody corrects is in force.
 */
@Entity
public class StopReason extends PanacheEntityBase {

    private static final String IN_FORCE = " not exists (select 1 from StopReason newer where newer.correctsId = reason.id)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stop_reason_seq")
    @SequenceGenerator(name = "stop_reason_seq", sequenceName = "stop_reason_seq", allocationSize = 50)
    public Long id;
    /** A1 to G5, X1, X2 or X9. */
    public String code;
    public String label;
    public String explanation;
    /** Code of an {@link Avoidability}. */
    public String avoidable;
    /** Code of the group in the published study. */
    public String publishedGroup;
    public String source;
    /** Why it was changed; null for a reason as it was shipped. */
    public String grounds;
    public int revision;
    public Long correctsId;
    public Long importId;
    public Instant recordedAt;

    /** The reasons in force, by code. */
    public static List<StopReason> inForce() {
        return find("from StopReason reason where" + IN_FORCE + " order by reason.code").list();
    }

    /** The reason in force with this code. */
    public static Optional<StopReason> coded(String code) {
        return find("from StopReason reason where reason.code = ?1 and" + IN_FORCE, code).firstResultOptional();
    }

    /** Number of the row that was added last, which changes with every change; 0: there are none. */
    public static long newest() {
        return StopReason.<StopReason>find("order by id desc").firstResultOptional().map(reason -> reason.id).orElse(0L);
    }

    /** Every row there ever was of a code, the newest first. */
    static List<StopReason> historyOf(String code) {
        return find("code = ?1 order by revision desc", code).list();
    }

    public Avoidability avoidability() {
        return Avoidability.of(avoidable).orElseThrow();
    }

    public ReasonGroup group() {
        return ReasonGroup.of(code).orElseThrow();
    }

    boolean saysTheSameAs(StopReason other) {
        return Objects.equals(label, other.label) && Objects.equals(explanation, other.explanation)
                && Objects.equals(avoidable, other.avoidable) && Objects.equals(publishedGroup, other.publishedGroup)
                && Objects.equals(source, other.source);
    }

    /** A row that takes the place of this one and says the same as yet. */
    StopReason successor(Instant now) {
        StopReason next = new StopReason();
        next.code = code;
        next.label = label;
        next.explanation = explanation;
        next.avoidable = avoidable;
        next.publishedGroup = publishedGroup;
        next.source = source;
        next.revision = revision + 1;
        next.correctsId = id;
        next.recordedAt = now;
        return next;
    }
}
