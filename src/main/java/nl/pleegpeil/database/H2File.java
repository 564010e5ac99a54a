package nl.pleegpeil.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** Where H2 keeps a database. */
public final class H2File {

    private static final String PREFIX = "jdbc:h2:";
    private static final String ENDING = ".mv.db";

    private static final Logger LOG = Logger.getLogger(H2File.class.getName());
    private static final Set<Path> KEPT = ConcurrentHashMap.newKeySet();

    private H2File() {
    }

    /** The file of an H2 URL, without the ending that H2 gives it; empty for any other database, H2 over the network included. */
    public static Optional<Path> named(String url) {
        if (!url.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String location = url.substring(PREFIX.length()).replaceFirst(";.*", "");
        if (location.startsWith("file:")) {
            location = location.substring("file:".length());
        } else if (location.matches("(tcp|ssl|mem|zip|nio\\w*|async):.*")) {
            return Optional.empty();
        }
        String expanded = location.startsWith("~") ? System.getProperty("user.home") + location.substring(1) : location;
        return Optional.of(Path.of(expanded).toAbsolutePath());
    }

    /** The file itself, which need not be there yet. */
    public static Optional<Path> of(String url) {
        return named(url).map(path -> path.resolveSibling(path.getFileName() + ENDING));
    }

    /** The folder it lies in. */
    public static Optional<Path> folderOf(String url) {
        return named(url).map(Path::getParent);
    }

    /**
     * Makes the file before H2 does, which would leave it to the umask, so that nobody but its owner can ever read it; one
     * that is there is closed to strangers. Does nothing for another database, for a URL that wants the file to be there,
     * and after the first time in this process.
     *
     * @throws IOException when the folder or the file cannot be made
     */
    static void keepToOwner(String url) throws IOException {
        Optional<Path> file = of(url);
        if (file.isEmpty() || url.toUpperCase(Locale.ROOT).matches(".*;(IFEXISTS=TRUE|ACCESS_MODE_DATA=R)(;.*)?") || !KEPT.add(file.get())) {
            return;
        }
        try {
            OwnerOnly.file(file.get());
        } catch (FileAlreadyExistsException e) {
            closeToOthers(file.get());
        } catch (IOException e) {
            KEPT.remove(file.get());
            throw e;
        }
    }

    private static void closeToOthers(Path file) {
        try {
            OwnerOnly.closeToOthers(file);
        } catch (IOException e) {
            // Whoever may only write in the file is not its owner, and can go on.
            LOG.warning("Anderen op deze machine kunnen " + file + " misschien lezen: " + e.getMessage());
        }
    }
}
