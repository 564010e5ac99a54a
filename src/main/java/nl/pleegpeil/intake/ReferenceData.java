package nl.pleegpeil.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.csv.SpooledFile;
import org.jboss.logging.Logger;

/**
 * The figures that every installation starts with: Dutch areas and the national series, with a source per row. A file
 * is taken in once per content; two instances that start together find it known or unchanged.
 */
@ApplicationScoped
class ReferenceData {

    /** Observers of the start that read figures come later. */
    static final int PRIORITY = 100;

    private static final Logger LOG = Logger.getLogger(ReferenceData.class);
    private static final String FOLDER = "sql/reference/";

    private record Shipped(String kind, String file) {
    }

    // Areas first: the others refer to them.
    private static final List<Shipped> FILES = List.of(
            new Shipped("gebieden", "areas.csv"),
            new Shipped("stopredenen", "stop-reasons.csv"),
            new Shipped("stromen", "national.csv"),
            new Shipped("indicatoren", "national-indicators.csv"),
            new Shipped("indicatoren", "published.csv"));

    private final CsvImport imports;
    private final ImportHistory history;

    ReferenceData(CsvImport imports, ImportHistory history) {
        this.imports = imports;
        this.history = history;
    }

    void atStart(@Observes @Priority(PRIORITY) StartupEvent event) throws IOException {
        history.breakOffOrphans();
        for (Shipped shipped : FILES) {
            takeIn(shipped);
        }
    }

    private void takeIn(Shipped shipped) throws IOException {
        try (InputStream content = Optional.ofNullable(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + shipped.file())).orElseThrow();
                SpooledFile file = SpooledFile.of(content, Long.MAX_VALUE)) {
            if (history.tookIn(shipped.kind(), file.sha256())) {
                return;
            }
            ImportAnswer answer = imports.run(
                    new ImportJob(shipped.kind(), shipped.file(), null, false, false, Scope.operator(),
                            Actor.service("Pleegpeil")), file);
            if (answer.refused()) {
                throw new IllegalStateException("Shipped file " + shipped.file() + " is refused: " + answer.problems());
            }
            LOG.infof("Reference file %s: %d rows, %d new", shipped.file(), answer.rows(), answer.accepted());
        }
    }
}
