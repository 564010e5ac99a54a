package nl.pleegpeil.upload;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

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
}
