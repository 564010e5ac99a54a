package nl.pleegpeil.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.csv.SpooledFile;
import nl.pleegpeil.intake.CsvImport;
import nl.pleegpeil.intake.ImportAnswer;
import nl.pleegpeil.intake.ImportHistory;
import nl.pleegpeil.intake.ImportJob;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Checks and takes in stored uploads while the reader watches the progress. */
@ApplicationScoped
class UploadWork {

    private static final Logger LOG = Logger.getLogger(UploadWork.class);

    private final CsvImport imports;
    private final ImportHistory history;
    private final UploadStore store;
    private final ManagedExecutor background;

    UploadWork(CsvImport imports, ImportHistory history, UploadStore store, ManagedExecutor background) {
        this.imports = imports;
        this.history = history;
        this.store = store;
        this.background = background;
    }

    /** Checks without recording, and gives the run to watch. Bad rows are left out, so that all can be told. */
    long check(StoredUpload upload, Scope sender) {
        return begin(upload, true, true, sender);
    }

    /** Records, and gives the run to watch; the upload goes once its figures are in. */
    long record(StoredUpload upload, boolean skipsBadRows, Scope sender) {
        return begin(upload, false, skipsBadRows, sender);
    }

    private long begin(StoredUpload upload, boolean trial, boolean skipsBadRows, Scope sender) {
        ImportJob job = new ImportJob(upload.kind, upload.fileName, upload.id, trial, skipsBadRows, sender);
        long runId = history.begin(job, upload.sha256, upload.sizeBytes);
        background.execute(() -> work(job, runId));
        return runId;
    }

    private void work(ImportJob job, long runId) {
        try (InputStream content = store.content(job.uploadId()); SpooledFile file = SpooledFile.of(content, Long.MAX_VALUE)) {
            ImportAnswer answer = imports.run(job, file, runId);
            if (!answer.trial() && !answer.refused()) {
                store.remove(job.uploadId());
            }
        } catch (IOException | RuntimeException failure) {
            LOG.errorf(failure, "Import %d broke off", runId);
            history.breakOff(runId);
        }
    }
}
