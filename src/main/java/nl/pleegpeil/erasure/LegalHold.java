package nl.pleegpeil.erasure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.example.Example;

/** Something that must be kept for the time being, such as for a complaint or a question under the Woo. */
@Entity
public class LegalHold extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_hold_seq")
    @SequenceGenerator(name = "legal_hold_seq", sequenceName = "legal_hold_seq", allocationSize = 50)
    public Long id;
    public String classCode;
    /** Null: everywhere. */
    public String areaCode;
    public String reason;
    public String placedBy;
    public Instant placedAt;
    public String liftedBy;
    public Instant liftedAt;

    static Optional<LegalHold> numbered(long id) {
        return findByIdOptional(id);
    }

    /** Removes what was placed for invented areas or by these people; how many. What they lifted stays, without their name. */
    static int forgetExample(Collection<String> people) {
        List<LegalHold> gone = LegalHold.<LegalHold>listAll().stream()
                .filter(hold -> Example.holds(hold.areaCode) || people.contains(hold.placedBy)).toList();
        gone.forEach(LegalHold::delete);
        LegalHold.<LegalHold>listAll().stream().filter(hold -> people.contains(hold.liftedBy)).forEach(hold -> hold.liftedBy = null);
        flush();
        return gone.size();
    }

    /** Those that hold now, the newest first. */
    static List<LegalHold> inForce() {
        return list("liftedAt is null order by placedAt desc, id desc");
    }

    /** Those that now hold something about any of these areas; one for everywhere holds them too. */
    public static List<LegalHold> covering(Collection<String> areas) {
        return list("(areaCode is null or areaCode in ?1) and liftedAt is null order by placedAt, id", areas);
    }

    /** Those that hold a class now. */
    static List<LegalHold> on(String classCode) {
        return list("classCode = ?1 and liftedAt is null", classCode);
    }
}
