package nl.pleegpeil.database;

import java.nio.file.Path;
import java.util.Optional;

/** Where H2 keeps a database. */
public final class H2File {

    private static final String PREFIX = "jdbc:h2:";
    private static final String ENDING = ".mv.db";

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
}
