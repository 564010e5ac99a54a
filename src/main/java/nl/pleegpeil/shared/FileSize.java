package nl.pleegpeil.shared;

/** A size in the words of a reader: 512 MB. */
public final class FileSize {

    private static final long KILO = 1024;

    private FileSize() {
    }

    /** In bytes, kB or MB, rounded down. */
    public static String words(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < KILO * KILO ? bytes / KILO + " kB" : bytes / (KILO * KILO) + " MB";
    }
}
