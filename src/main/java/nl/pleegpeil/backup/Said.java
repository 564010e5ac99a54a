package nl.pleegpeil.backup;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What the commands of this room share: their exit codes, how they speak, and files that are nobody else's. */
final class Said {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private Said() {
    }

    /** The answer to a command is what the process prints; a log line would wrap it in JSON. */
    static void line(String sentence) {
        System.out.println(sentence);
    }

    /** A new, empty file that only its owner may read from the first moment. */
    static Path ownFile(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
    }
}
