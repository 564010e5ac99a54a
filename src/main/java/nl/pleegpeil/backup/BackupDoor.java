package nl.pleegpeil.backup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.snapshot.Manifest;
import org.jboss.logging.Logger;

/**
 * Where the command asks a running service for a copy of its H2 file, which nobody else can open meanwhile. A socket in a
 * folder that only the service's own user may enter: whoever may read the file may ask, nobody else, and nothing listens
 * on a network.
 */
@ApplicationScoped
class BackupDoor {

    private static final Logger LOG = Logger.getLogger("nl.pleegpeil.backup");
    // Commands end the start before this: they open no door.
    private static final int LATE = Interceptor.Priority.LIBRARY_AFTER + 200;
    // What the kernel allows for the name of a socket.
    private static final int LONGEST_NAME = 100;

    private final Installation installation;
    private final AuditTrail trail;
    private final BackupTexts texts;
    private ServerSocketChannel door;

    BackupDoor(Installation installation, AuditTrail trail, BackupTexts texts) {
        this.installation = installation;
        this.trail = trail;
        this.texts = texts;
    }

    void open(@Observes @Priority(LATE) StartupEvent event) {
        installation.door().ifPresent(this::open);
    }

    void open(Path path) {
        try {
            Path folder = path.getParent();
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            // Of a service that was killed: while it lives, a second one cannot open the database and does not get here.
            Files.deleteIfExists(path);
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(nearest(path)));
            Thread porter = new Thread(this::answer, "reservekopie");
            porter.setDaemon(true);
            porter.start();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warnf("Een reservekopie maken terwijl de dienst draait kan hier niet (%s): zet de dienst dan eerst stil.", e.getMessage());
        }
    }

    /** The shorter way to write it. */
    static Path nearest(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.toString().length() > LONGEST_NAME && here.getRoot().equals(path.getRoot()) ? here.relativize(path) : path;
    }

    private void answer() {
        while (door.isOpen()) {
            try (SocketChannel visit = door.accept()) {
                hand(Channels.newOutputStream(visit));
            } catch (ClosedChannelException stopped) {
                return;
            } catch (IOException | SQLException | RuntimeException e) {
                // Whoever asked finds half an archive, and says so.
                LOG.error("De reservekopie is niet gelukt", e);
            }
        }
    }

    private void hand(OutputStream out) throws IOException, SQLException {
        OutputStream buffered = new BufferedOutputStream(out);
        Manifest manifest = installation.write(buffered);
        buffered.flush();
        trail.recordApart(Actor.service("reservekopie"), AuditAct.BACKED_UP, Subject.none(), texts.recorded(manifest.tables().size(), manifest.rows()));
    }

    /** What the service at that door gives; empty when there is none. */
    static Optional<SocketChannel> knock(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        SocketChannel visit = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            visit.connect(UnixDomainSocketAddress.of(nearest(path)));
            return Optional.of(visit);
        } catch (ConnectException nobody) {
            visit.close();
            return Optional.empty();
        }
    }

    void close(@Observes ShutdownEvent event) throws IOException {
        if (door != null) {
            door.close();
            Files.deleteIfExists(installation.door().orElseThrow());
        }
    }
}
