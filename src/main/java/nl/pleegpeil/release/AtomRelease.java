package nl.pleegpeil.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;

/** One table of atoms that went out, for some regions and closed years. */
@Entity
public class AtomRelease extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "atom_release_seq")
    @SequenceGenerator(name = "atom_release_seq", sequenceName = "atom_release_seq", allocationSize = 50)
    public Long id;
    /** Stands for this table alone; the secret offsets of its columns hang on it. */
    public String tableId;
    public int firstYear;
    public int lastYear;
    public Instant madeAt;
    /** The name of whoever made it, as in the audit. */
    public String madeBy;

    /** Every release, newest first. */
    public static List<AtomRelease> newestFirst() {
        return list("order by id desc");
    }
}
