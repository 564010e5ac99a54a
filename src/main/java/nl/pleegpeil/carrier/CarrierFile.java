package nl.pleegpeil.carrier;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A file of a published version, kept as it was made. */
@Entity
public class CarrierFile extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "carrier_file_seq")
    @SequenceGenerator(name = "carrier_file_seq", sequenceName = "carrier_file_seq", allocationSize = 50)
    public Long id;
    public Long editionId;
    public String kindCode;
    /** Null once the version was withdrawn. */
    public byte[] content;
    /** SHA-256 of the content in hexadecimal. */
    public String sha256;
    public Instant madeAt;

    static Optional<CarrierFile> of(long edition, CarrierKind kind) {
        return find("editionId = ?1 and kindCode = ?2", edition, kind.code()).firstResultOptional();
    }

    static void blank(long edition) {
        update("content = null where editionId = ?1", edition);
    }

    static void forget(List<Long> editions) {
        if (!editions.isEmpty()) {
            delete("editionId in ?1", editions);
        }
    }
}
