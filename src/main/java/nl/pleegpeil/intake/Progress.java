package nl.pleegpeil.intake;

/** How far a running import is; written by its own thread, read by the one that reports. */
final class Progress {

    private volatile long rows;
    private volatile long bytesRead;

    void at(long rowsRead, long bytes) {
        rows = rowsRead;
        bytesRead = bytes;
    }

    long rows() {
        return rows;
    }

    long bytesRead() {
        return bytesRead;
    }
}
