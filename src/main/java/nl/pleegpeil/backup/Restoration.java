package nl.pleegpeil.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.database.OwnerOnly;
import nl.pleegpeil.snapshot.Archive;
import nl.pleegpeil.snapshot.Fingerprint;
import nl.pleegpeil.snapshot.Manifest;
import nl.pleegpeil.snapshot.NoArchive;
import nl.pleegpeil.snapshot.NotRestored;
import nl.pleegpeil.snapshot.SnapshotReader;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Puts a snapshot into this installation: rows, key and a line in the log; says in words what came of it. */
@ApplicationScoped
class Restoration {

    private static final Logger LOG = Logger.getLogger("nl.pleegpeil.backup");

    private final Installation installation;
    private final AuditTrail trail;
    private final Flyway flyway;
    private final BackupTexts texts;

    Restoration(Installation installation, AuditTrail trail, Flyway flyway, BackupTexts texts) {
        this.installation = installation;
        this.trail = trail;
        this.flyway = flyway;
        this.texts = texts;
    }

    /**
     * Does it.
     *
     * @param by name of the command
     * @return the exit code
     */
    int run(Path file, String by) {
        try (Archive archive = Archive.open(file)) {
            Optional<String> key = installation.key();
            if (key.isPresent() && !Fingerprint.of(key.get()).equals(archive.manifest().keyFingerprint())) {
                Said.line(texts.otherKey(installation.keyIsSet() ? "PLEEGPEIL_KEY" : installation.keyFile().toString()));
                return Said.FAILED;
            }
            SnapshotReader.Outcome outcome = new SnapshotReader(flyway.getConfiguration()).restore(archive, installation.database());
            return tell(archive, outcome, key.isPresent(), by);
        } catch (NoArchive e) {
            Said.line(texts.noArchive(e.reason(), e.part()));
        } catch (NotRestored e) {
            Said.line(texts.notRestored(e.reason(), e.part(), installation.database().toString()));
        } catch (SQLException e) {
            Said.line(texts.databaseSays(e.getMessage()));
        } catch (IOException e) {
            Said.line(texts.fileSays(String.valueOf(e.getMessage())));
        }
        return Said.FAILED;
    }

    private int tell(Archive archive, SnapshotReader.Outcome outcome, boolean hasKey, String by) throws IOException {
        Manifest manifest = archive.manifest();
        if (!hasKey) {
            Path place = OwnerOnly.file(installation.keyFile());
            Files.writeString(place, archive.key() + "\n", StandardCharsets.US_ASCII);
            Said.line(installation.database().isPostgres() ? texts.keyForSettings(place.toString()) : texts.keyPut(place.toString()));
        }
        if (hasKey || !installation.database().isPostgres()) {
            trail.recordRestored(Actor.service(by), Subject.none(), texts.restoredLine(manifest.madeAt(), manifest.rows()))
                    .ifPresent(aside -> Said.line(texts.headAside(aside.toString())));
        } else {
            LOG.info("Without a key in the settings no line can be sealed: the log begins again at the start");
        }
        Said.line(texts.restored(manifest.tables().size(), manifest.rows(), manifest.madeAt()));
        if (!outcome.migratedTo().equals(manifest.schema())) {
            Said.line(texts.migrated(manifest.schema(), outcome.migratedTo()));
        }
        Said.line(outcome.viewsLooked() ? texts.figuresSame(manifest.views().size()) : texts.figuresNotCompared());
        if (!outcome.otherViews().isEmpty()) {
            Said.line(texts.figuresDiffer(String.join(", ", outcome.otherViews())));
            return Said.FAILED;
        }
        return Said.DONE;
    }
}
