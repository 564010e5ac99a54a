package nl.pleegpeil.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * What a kill halfway a migration leaves behind is undone at the next start. H2 cannot take back a table that it made, so
 * its file is copied before the first migration and put back when it was not finished. PostgreSQL does this by itself.
 */
public class HalfwayMigration implements Callback {

    private static final Logger LOG = Logger.getLogger(HalfwayMigration.class.getName());
    private static final String COPY = ".voor-bijwerken.zip";
    /** Files that this process has looked at: a copy that comes later is of its own migration. */
    private static final Set<Path> LOOKED_AT = ConcurrentHashMap.newKeySet();

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Optional<Path> file = H2File.of(context.getConnection().getMetaData().getURL());
            if (file.isEmpty()) {
                return;
            }
            Path copy = copyOf(file.get());
            if (event == Event.AFTER_MIGRATE) {
                Files.deleteIfExists(copy);
            } else if (!Files.exists(copy)) {
                make(copy, context);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The copy from before the migration could not be made or removed", e);
        }
    }

    private static void make(Path copy, Context context) throws SQLException, IOException {
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".deel");
        Files.deleteIfExists(unfinished);
        OwnerOnly.file(unfinished);
        try (Statement backup = context.getConnection().createStatement()) {
            backup.execute("backup to '" + unfinished.toString().replace("'", "''") + "'");
        }
        try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        // Whole or not there.
        Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path copyOf(Path file) {
        return file.resolveSibling(file.getFileName() + COPY);
    }

    /**
     * Puts the file of an H2 URL back to how it was before a migration that did not finish. Does nothing for another
     * database, while another process has the file, and after the first time in this process.
     *
     * @throws SQLException when there is a copy that cannot be put back
     */
    static void putBack(String url) throws SQLException {
        Optional<Path> file = H2File.of(url);
        if (file.isPresent() && LOOKED_AT.add(file.get()) && Files.exists(copyOf(file.get()))) {
            try {
                putBack(file.get());
            } catch (IOException e) {
                throw new SQLException("The copy from before the migration cannot be put back: " + e.getMessage(), e);
            }
        }
    }

    private static void putBack(Path file) throws IOException {
        if (isInUse(file)) {
            return;
        }
        Path copy = copyOf(file);
        Path whole = file.resolveSibling(file.getFileName() + ".terug");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().endsWith(file.getFileName().toString())) {
                entry = zip.getNextEntry();
            }
            if (entry == null) {
                throw new IOException("no database in " + copy);
            }
            write(zip, whole);
        }
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(copy);
        LOG.warning("De vorige start brak af terwijl de tabellen werden bijgewerkt. De database is teruggezet naar daarvoor; het bijwerken begint opnieuw.");
    }

    private static void write(InputStream from, Path to) throws IOException {
        Files.deleteIfExists(to);
        try (OutputStream out = Files.newOutputStream(OwnerOnly.file(to))) {
            from.transferTo(out);
        }
        try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** H2 keeps a lock on the file as long as it is open. */
    private static boolean isInUse(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public String getCallbackName() {
        return HalfwayMigration.class.getSimpleName();
    }
}
