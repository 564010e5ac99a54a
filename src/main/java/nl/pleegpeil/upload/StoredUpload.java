package nl.pleegpeil.upload;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A file that waits for a decision; its bytes lie in chunks beside it. */
@Entity
@Table(name = "import_upload")
public class StoredUpload extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_upload_seq")
    @SequenceGenerator(name = "import_upload_seq", sequenceName = "import_upload_seq", allocationSize = 50)
    public Long id;
    /** Name of an {@link nl.pleegpeil.intake.ImportKind}. */
    public String kind;
    public String fileName;
    public String sha256;
    public long sizeBytes;
    /** Name of a {@link nl.pleegpeil.csv.TextEncoding}. */
    public String encoding;
    public Instant storedAt;

    /** Removes an upload with its bytes. */
    static void erase(long id) {
        getEntityManager().createNativeQuery("delete from import_upload_chunk where upload_id = ?1").setParameter(1, id).executeUpdate();
        deleteById(id);
    }

    /** Removes all of them with their bytes; how many there were. */
    static int eraseAll() {
        getEntityManager().createNativeQuery("delete from import_upload_chunk").executeUpdate();
        return (int) deleteAll();
    }

    /** How many came before a moment, and when the first and the last of them did. */
    static Object[] storedBefore(Instant moment) {
        return getEntityManager().createQuery("select count(*), min(upload.storedAt), max(upload.storedAt)"
                + " from StoredUpload upload where upload.storedAt < :moment", Object[].class)
                .setParameter("moment", moment).getSingleResult();
    }

    /** Those that came before a moment, the oldest first. */
    static List<StoredUpload> oldestBefore(Instant moment, int most) {
        return find("storedAt < ?1 order by storedAt, id", moment).page(0, most).list();
    }
}
