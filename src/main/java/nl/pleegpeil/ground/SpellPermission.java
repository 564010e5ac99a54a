package nl.pleegpeil.ground;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** That an area let data per family in, or does so no longer. The newest row of an area is in force. */
@Entity
public class SpellPermission extends PanacheEntityBase {

    private static final String IN_FORCE = "not exists (select 1 from SpellPermission newer"
            + " where newer.areaCode = permission.areaCode and newer.id > permission.id)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "spell_permission_seq")
    @SequenceGenerator(name = "spell_permission_seq", sequenceName = "spell_permission_seq", allocationSize = 1)
    public Long id;
    public String areaCode;
    public boolean allowed;
    /** Code of a {@link Ground}; null where it was switched off. */
    public String ground;
    /** Number of the decision or of the assessment (DPIA) in the region's own administration. */
    public String reference;
    public LocalDate decidedOn;
    public Instant recordedAt;

    /** The areas that are on. */
    static List<SpellPermission> allOn() {
        return find("from SpellPermission permission where permission.allowed = true and " + IN_FORCE
                + " order by permission.areaCode").list();
    }

    /** What is in force for an area. */
    static Optional<SpellPermission> of(String areaCode) {
        return find("from SpellPermission permission where permission.areaCode = ?1 and " + IN_FORCE, areaCode).firstResultOptional();
    }
}
