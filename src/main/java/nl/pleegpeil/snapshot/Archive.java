package nl.pleegpeil.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A snapshot on disk, checked and opened to read. */
public final class Archive implements AutoCloseable {

    // Of a cell, in characters: the longest holds a piece of 256 KiB of a file that waits for a decision.
    static final int LONGEST_CELL = 32 * 1024 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Reads it once from beginning to end. @throws NoArchive when this is no snapshot, or not as it was written */
    public static Archive open(Path file) throws IOException, NoArchive {
        Manifest manifest;
        try (InputStream content = Files.newInputStream(file)) {
            manifest = ArchiveCheck.run(content);
        }
        try {
            return new Archive(new ZipFile(file.toFile(), StandardCharsets.UTF_8), manifest);
        } catch (ZipException e) {
            throw new NoArchive(NoArchive.Reason.INCOMPLETE, "", e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The key of the installation, as base64. */
    public String key() throws IOException {
        try (InputStream content = zip.getInputStream(zip.getEntry(SnapshotWriter.KEY))) {
            return new String(content.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    void read(Manifest.Table table, Schema.RowTaker taker) throws IOException, NoArchive, SQLException {
        ZipEntry entry = zip.getEntry(SnapshotWriter.FOLDER + table.name() + ".csv");
        boolean[] afterHeader = {false};
        ArchiveCheck.<SQLException>rows(zip.getInputStream(entry), table.name(), cells -> {
            if (afterHeader[0]) {
                take(table, cells, taker);
            }
            afterHeader[0] = true;
        });
    }

    private static void take(Manifest.Table table, List<String> cells, Schema.RowTaker taker) throws SQLException {
        if (cells.size() != table.columns().size()) {
            throw new SQLException("A row of " + table.name() + " has another number of cells than its header");
        }
        taker.take(cells);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
