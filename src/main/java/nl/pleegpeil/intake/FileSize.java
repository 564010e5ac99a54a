package nl.pleegpeil.intake;

/** A size in the words of a reader. */
final class FileSize {

    private static final long KILO = 1024;

    private FileSize() {
    }

    static String words(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < KILO * KILO ? bytes / KILO + " kB" : bytes / (KILO * KILO) + " MB";
    }
}
