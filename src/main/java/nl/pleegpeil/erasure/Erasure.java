package nl.pleegpeil.erasure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A line of the deletion register: that something went, and how much; never what it was. */
@Entity
@Immutable
public class Erasure extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "erasure_seq")
    @SequenceGenerator(name = "erasure_seq", sequenceName = "erasure_seq", allocationSize = 50)
    public Long id;
    /** From 1 on, without gaps. */
    public long number;
    public long round;
    public String classCode;
    /** As it was set at the time: 24m. */
    public String term;
    public Instant erasedBefore;
    /** What was past its term just before. */
    public long counted;
    public long erased;
    public Instant oldest;
    public Instant newest;
    public Instant recordedAt;
    /** Seal over this line and the proof of the one before it. */
    public String proof;

    static Optional<Erasure> last() {
        return find("order by number desc").page(0, 1).firstResultOptional();
    }

    /** The newest first. */
    static List<Erasure> latest(int most) {
        return find("order by number desc").page(0, most).list();
    }

    /** All, in order. */
    static List<Erasure> register() {
        return list("order by number");
    }
}
