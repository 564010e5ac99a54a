package nl.pleegpeil.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.database.OwnerOnly;
import nl.pleegpeil.snapshot.ArchiveCheck;
import nl.pleegpeil.snapshot.Manifest;
import nl.pleegpeil.snapshot.NoArchive;
import nl.pleegpeil.snapshot.SchemaState;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Writes a copy of data and key to a file, while the service runs or while it does not, and reads it back. */
@ApplicationScoped
class MakeBackup implements Command {

    private static final Logger LOG = Logger.getLogger("nl.pleegpeil.backup");
    private static final String FOR = "--voor";

    private final Installation installation;
    private final AuditTrail trail;
    private final Flyway flyway;
    private final BackupTexts texts;
    private final Clock clock;

    MakeBackup(Installation installation, AuditTrail trail, Flyway flyway, BackupTexts texts, Clock clock) {
        this.installation = installation;
        this.trail = trail;
        this.flyway = flyway;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reservekopie";
    }

    @Override
    public String explanation() {
        return texts.backupCommand();
    }

    @Override
    public boolean isEarly() {
        return true;
    }

    @Override
    public int run(List<String> arguments) {
        Words words = Words.of(arguments, FOR);
        Optional<String> nobody = words.values().stream().filter(recipient -> !Envelope.isRecipient(recipient)).findFirst();
        if (words.isWrong() || nobody.isPresent()) {
            Said.line(nobody.map(texts::noRecipient).orElseGet(texts::backupUsage));
            return Said.USAGE;
        }
        Path file = Path.of(words.first().orElseGet(() -> usualName(!words.values().isEmpty()))).toAbsolutePath();
        if (!installation.hasFile()) {
            Said.line(texts.nothingThere(installation.database().toString()));
            return Said.FAILED;
        }
        if (installation.key().isEmpty()) {
            Said.line(texts.noKey());
            return Said.FAILED;
        }
        try {
            return make(file, words.values());
        } catch (FileAlreadyExistsException e) {
            Said.line(texts.fileThere(e.getFile()));
        } catch (SQLException e) {
            Said.line(texts.databaseSays(e.getMessage()));
        } catch (IOException e) {
            Said.line(texts.fileSays(String.valueOf(e.getMessage())));
        } catch (NoArchive | GeneralSecurityException e) {
            Said.line(texts.notWhole());
            LOG.debug("The copy is not whole", e);
        }
        return Said.FAILED;
    }

    private String usualName(boolean sealed) {
        return "pleegpeil-" + DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").format(clock.instant().atZone(clock.getZone()))
                + (sealed ? ".zip.age" : ".zip");
    }

    private int make(Path file, List<String> recipients) throws IOException, SQLException, NoArchive, GeneralSecurityException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = OwnerOnly.file(file.resolveSibling(file.getFileName() + ".deel"));
        try {
            Envelope.Witness witness = Envelope.Witness.make();
            List<String> readers = new ArrayList<>(recipients);
            readers.add(witness.recipient());
            boolean sealed = !recipients.isEmpty();
            try (OutputStream plain = Files.newOutputStream(part); OutputStream out = sealed ? Envelope.seal(plain, readers) : plain) {
                write(out);
            }
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                // On the disk, and not only on its way there.
                written.force(true);
            }
            Manifest manifest;
            try (InputStream raw = Files.newInputStream(part);
                    InputStream content = sealed ? Envelope.open(raw, List.of(witness.identity())) : raw) {
                manifest = ArchiveCheck.run(content);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            Said.line(texts.made(file.toString(), manifest.tables().size(), manifest.rows(), Files.size(file)));
            Said.line(sealed ? texts.sealedFor(recipients.size()) : texts.notSealed());
            Said.line(texts.keyIs(manifest.keyFingerprint()));
            return Said.DONE;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The running service knows its own H2 file; any other database is asked directly. */
    private void write(OutputStream out) throws IOException, SQLException {
        Optional<SocketChannel> service = installation.door().isPresent() ? BackupDoor.knock(installation.door().get()) : Optional.empty();
        if (service.isPresent()) {
            try (InputStream content = Channels.newInputStream(service.get())) {
                content.transferTo(out);
            }
            return;
        }
        Address database = installation.database();
        Manifest manifest = installation.write(out);
        if (manifest.schema().equals(SchemaState.newest(flyway.getConfiguration()))) {
            trail.recordApart(Actor.service(name()), AuditAct.BACKED_UP, Subject.none(), texts.recorded(manifest.tables().size(), manifest.rows()));
        } else {
            // A newer build, just before an upgrade: its log line may not fit the older tables.
            LOG.infof("A copy of %s was made; its log is of schema %s and gets no line", database, manifest.schema());
        }
    }
}
