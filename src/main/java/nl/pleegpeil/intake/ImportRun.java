package nl.pleegpeil.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;

/** One attempt to take in a file: the import history has a row for each. */
@Entity
public class ImportRun extends PanacheEntityBase {

    /** A run that gave no sign of life for this long was killed. */
    public static final Duration SILENCE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 50)
    public Long id;
    public String kind;
    public String fileName;
    /** Hash of the bytes as they were uploaded, in hexadecimal. */
    public String sha256;
    public long sizeBytes;
    /** The stored upload it reads, where a page stored one; the upload itself may be gone. */
    public Long uploadId;
    /** The account that offered the file; null: the operator, or the service itself. */
    public Long startedBy;
    public boolean trial;
    public boolean skipsBadRows;
    /** Code of a {@link RunStatus}. */
    public String status;
    public long rowCount;
    public long bytesRead;
    public long accepted;
    public long unchanged;
    public long rejected;
    public long problemCount;
    /** On which ground its figures were taken in, in the words its reader saw; null where none was asked. */
    public String ground;
    public Instant startedAt;
    public Instant heartbeat;
    public Instant finishedAt;

    /** The state at a moment: a run that fell silent has broken off, whatever it last wrote. */
    public RunStatus statusAt(Instant now) {
        RunStatus written = RunStatus.of(status);
        boolean silent = heartbeat.plus(SILENCE).isBefore(now);
        return written == RunStatus.BEZIG && silent ? RunStatus.AFGEBROKEN : written;
    }

    /** Share of the file that was read, 0 to 100. */
    public int percentRead() {
        return sizeBytes == 0 ? 100 : (int) Math.min(100, bytesRead * 100 / sizeBytes);
    }

    /** The run with this number, for who started it and for the beheerder. */
    public static Optional<ImportRun> numbered(long id, Scope scope) {
        return ImportRun.<ImportRun>findByIdOptional(id).filter(run -> run.isFor(scope));
    }

    /** The newest first: one's own, and for the beheerder all. */
    public static List<ImportRun> latest(int most, Scope scope) {
        return (scope.may(Right.IMPORT_REFERENCE) ? find("order by startedAt desc, id desc")
                : find("startedBy = ?1 order by startedAt desc, id desc", scope.account().orElse(null))).page(0, most).list();
    }

    /** The same, of one kind. */
    public static List<ImportRun> latestOf(String kind, int most, Scope scope) {
        return (scope.may(Right.IMPORT_REFERENCE) ? find("kind = ?1 order by startedAt desc, id desc", kind)
                : find("kind = ?1 and startedBy = ?2 order by startedAt desc, id desc", kind, scope.account().orElse(null))).page(0, most).list();
    }

    private boolean isFor(Scope scope) {
        return scope.may(Right.IMPORT_REFERENCE) || startedBy != null && scope.account().filter(startedBy::equals).isPresent();
    }

    /** Whether these bytes were taken in as this kind before. */
    static boolean tookIn(String kind, String sha256) {
        return count("kind = ?1 and sha256 = ?2 and status = ?3 and trial = false", kind, sha256,
                RunStatus.GELUKT.code()) > 0;
    }

    /** How many runs began before a moment, and when the first and the last of them did. */
    static Object[] startedBefore(Instant moment) {
        return getEntityManager().createQuery(
                "select count(*), min(run.startedAt), max(run.startedAt) from ImportRun run where run.startedAt < :moment", Object[].class)
                .setParameter("moment", moment).getSingleResult();
    }

    /** Runs that began before a moment, the oldest first. */
    static List<ImportRun> oldestBefore(Instant moment, int most) {
        return find("startedAt < ?1 order by startedAt, id", moment).page(0, most).list();
    }
}
