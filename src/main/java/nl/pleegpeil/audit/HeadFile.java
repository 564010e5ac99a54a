package nl.pleegpeil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.pleegpeil.database.H2File;
import nl.pleegpeil.database.OwnerOnly;
import nl.pleegpeil.shared.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The head of the chain in a file outside the database, so that lines that are dropped from its end are found. It is
 * written after a commit: after a kill, or beside a second instance, it is behind; it is never ahead.
 */
@ApplicationScoped
class HeadFile {

    private static final Logger LOG = Logger.getLogger("nl.pleegpeil.audit");
    private static final String FILE_NAME = "audit-head";

    /** What the file says. */
    enum State {
        /** No file is kept: the database lives in memory. */
        NOT_KEPT,
        ABSENT,
        UNREADABLE,
        /** It does not carry the seal of this installation. */
        FORGED,
        SEALED
    }

    /** @param head of use only when sealed */
    record Reading(State state, Head head) {
    }

    private final Optional<Path> path;
    private final Chain chain;

    @Inject
    HeadFile(Settings settings, Chain chain, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String databaseUrl) {
        this(place(settings.auditHead(), databaseUrl), chain);
    }

    HeadFile(Optional<Path> path, Chain chain) {
        this.path = path.map(Path::toAbsolutePath);
        this.chain = chain;
    }

    /** Where it lies: as set; otherwise beside the H2 file, or in ./data for any other database. */
    static Optional<Path> place(Optional<Path> set, String databaseUrl) {
        if (set.isPresent() || databaseUrl.startsWith("jdbc:h2:mem:")) {
            return set;
        }
        return Optional.of(H2File.folderOf(databaseUrl).orElse(Path.of("data")).resolve(FILE_NAME));
    }

    Optional<Path> path() {
        return path;
    }

    Reading read() {
        if (path.isEmpty()) {
            return new Reading(State.NOT_KEPT, Head.BEGIN);
        }
        if (!Files.exists(path.get())) {
            return new Reading(State.ABSENT, Head.BEGIN);
        }
        try {
            String[] parts = Files.readString(path.get(), StandardCharsets.UTF_8).strip().split(" ");
            if (parts.length == 3 && parts[0].matches("\\d{1,18}")) {
                Head head = new Head(Long.parseLong(parts[0]), parts[1]);
                return new Reading(chain.isSealOf(head, parts[2]) ? State.SEALED : State.FORGED, head);
            }
            return new Reading(State.FORGED, Head.BEGIN);
        } catch (IOException e) {
            LOG.errorf("De kop van het logboek in %s is niet te lezen: %s", path.get(), e);
            return new Reading(State.UNREADABLE, Head.BEGIN);
        }
    }

    /**
     * Writes the head, unless another instance has written a later one. A failure is logged and never loses the act.
     *
     * @return whether the file now says at least this
     */
    synchronized boolean write(Head head) {
        if (path.isEmpty()) {
            return false;
        }
        Reading before = read();
        if (before.state() == State.SEALED && before.head().count() >= head.count()) {
            return true;
        }
        try {
            replace(path.get(), head.count() + " " + head.hash() + " " + chain.seal(head) + "\n");
            return true;
        } catch (IOException e) {
            LOG.warnf("De kop van het logboek is niet te schrijven in %s (%s). Zo is niet te zien of er aan het eind regels verdwijnen."
                    + " Geef met PLEEGPEIL_AUDIT_HEAD een bestand dat wel te schrijven is.", path.get(), e);
            return false;
        }
    }

    /** Puts the file out of the way, as evidence beside a database that was put back; where it is now. */
    synchronized Optional<Path> setAside(String suffix) throws IOException {
        if (path.isEmpty() || !Files.exists(path.get())) {
            return Optional.empty();
        }
        return Optional.of(Files.move(path.get(), path.get().resolveSibling(path.get().getFileName() + "." + suffix)));
    }

    /** In one go, so that a kill leaves the old file or the new one and nothing between. */
    private static void replace(Path file, String content) throws IOException {
        OwnerOnly.folder(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), FILE_NAME, ".nieuw", OwnerOnly.rightsOfFile());
        try {
            Files.writeString(fresh, content, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
