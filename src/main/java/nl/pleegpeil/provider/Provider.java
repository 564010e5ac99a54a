package nl.pleegpeil.provider;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A foster-care provider as recorded at one moment; a correction is a new row that points to the one it corrects. */
@Entity
public class Provider extends PanacheEntityBase {

    private static final String IN_FORCE = " not exists (select 1 from Provider newer where newer.correctsId = provider.id)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provider_seq")
    @SequenceGenerator(name = "provider_seq", sequenceName = "provider_seq", allocationSize = 50)
    public Long id;
    public String code;
    public String name;
    public int revision;
    public Long correctsId;
    public Long importId;
    public Instant recordedAt;

    /** All providers in force, by name. */
    public static List<Provider> inForce() {
        return find("from Provider provider where" + IN_FORCE + " order by provider.name").list();
    }

    /** The provider in force with this code. */
    public static Optional<Provider> coded(String code) {
        return find("from Provider provider where provider.code = ?1 and" + IN_FORCE, code).firstResultOptional();
    }
}
