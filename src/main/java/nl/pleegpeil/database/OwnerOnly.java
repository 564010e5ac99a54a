package nl.pleegpeil.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files and folders that only their owner may open, from the first moment and whatever the umask. Where the file system
 * knows no such rights (Windows) they are made with what is usual there.
 */
public final class OwnerOnly {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private OwnerOnly() {
    }

    /**
     * Makes an empty file; the folder it lies in is made where it is not there.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one
     */
    public static Path file(Path file) throws IOException {
        folder(file.toAbsolutePath().getParent());
        return Files.createFile(file, rights(FILE));
    }

    /** Makes a folder, and those around it, where they are not there; one that is there keeps its rights. */
    public static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, rights(FOLDER));
    }

    /** What to make a file with. */
    public static FileAttribute<?>[] rightsOfFile() {
        return rights(FILE);
    }

    /** Takes a file from everybody but its owner and its group, who may have been let in on purpose. */
    static void closeToOthers(Path file) throws IOException {
        if (isPosix()) {
            Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
            rights.addAll(Files.getPosixFilePermissions(file));
            if (rights.removeAll(OTHERS)) {
                Files.setPosixFilePermissions(file, rights);
            }
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        return isPosix() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
