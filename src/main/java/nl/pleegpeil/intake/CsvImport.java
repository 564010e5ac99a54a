package nl.pleegpeil.intake;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.csv.SpooledFile;

/** Takes in a file in one transaction: all that is good of it, or nothing. */
@ApplicationScoped
public class CsvImport {

    // A million rows take minutes; the default of one minute is for pages.
    private static final int LONGEST_SECONDS = (int) Duration.ofHours(6).toSeconds();

    /** Leaves the transaction so that all of it is rolled back: a trial or a refusal. */
    private static final class NothingKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportAnswer answer;

        NothingKept(ImportAnswer answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    private final List<ImportKind<?>> kinds;
    private final ImportHistory history;
    private final ImportMessages texts;
    private final DataSource dataSource;
    private final EntityManager entities;
    private final AuditTrail trail;

    CsvImport(@All List<ImportKind<?>> kinds, ImportHistory history, ImportMessages texts, DataSource dataSource,
            EntityManager entities, AuditTrail trail) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(ImportKind::name)).toList();
        this.history = history;
        this.texts = texts;
        this.dataSource = dataSource;
        this.entities = entities;
        this.trail = trail;
    }

    /** All kinds of files, by name. */
    public List<ImportKind<?>> kinds() {
        return kinds;
    }

    /** The kind with this name. */
    public Optional<ImportKind<?>> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Takes the file in or checks it, and keeps the history. */
    public ImportAnswer run(ImportJob job, SpooledFile file) {
        return run(job, file, history.begin(job, file.sha256(), file.size()));
    }

    /** The same for a run that the history knows already. */
    public ImportAnswer run(ImportJob job, SpooledFile file, long runId) {
        ImportKind<?> kind = kind(job.kind()).orElseThrow();
        Progress progress = new Progress();
        try (Heartbeat heartbeat = new Heartbeat(() -> history.beat(runId, progress.rows(), progress.bytesRead()))) {
            lockRow(kind.name());
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS)
                    .call(() -> inTransaction(kind, job, file, runId, progress, heartbeat));
        } catch (NothingKept rolledBack) {
            history.endWithoutFigures(rolledBack.answer);
            if (!job.trial()) {
                trail.recordApart(job.by(), AuditAct.IMPORT_REFUSED, Subject.of("import", runId), job.kind());
            }
            return rolledBack.answer;
        } catch (RuntimeException failure) {
            history.breakOff(runId);
            throw failure;
        }
    }

    private <R> ImportAnswer inTransaction(ImportKind<R> kind, ImportJob job, SpooledFile file, long runId,
            Progress progress, Heartbeat heartbeat) throws IOException, SQLException {
        entities.createNativeQuery("select kind from import_lock where kind = :kind for update")
                .setParameter("kind", kind.name()).getSingleResult();
        try (Connection connection = dataSource.getConnection()) {
            SeenRows seen = new SeenRows(connection, runId);
            Delivery<R> delivery = kind.open(runId);
            ImportAnswer answer = new FileReading<>(file, kind, delivery, seen, job, texts, progress,
                    !kind.hasKey() && history.tookIn(kind.name(), file.sha256())).read(runId);
            if (answer.trial() || answer.refused()) {
                throw new NothingKept(answer);
            }
            delivery.settle();
            seen.forget();
            heartbeat.close();
            history.succeedWithFigures(answer, kind.ground().orElse(null));
            trail.record(job.by(), AuditAct.IMPORTED, Subject.of("import", runId), job.kind() + ", " + answer.accepted() + " nieuw");
            return answer;
        }
    }

    /** The row that stands for the kind; it is there for good after the first import. */
    private void lockRow(String kind) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "insert into import_lock (kind) values (:kind) on conflict do nothing")
                .setParameter("kind", kind).executeUpdate());
    }
}
