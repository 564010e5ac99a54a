package nl.pleegpeil.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a whole snapshot once, from beginning to end, and holds it against its own counts and checksums. */
public final class ArchiveCheck {

    private record Found(List<String> columns, Tally tally) {
    }

    private ArchiveCheck() {
    }

    /**
     * Reads the stream to its end; an encrypted one says only there whether it is whole.
     *
     * @throws NoArchive when anything is missing or is not as it was written
     */
    public static Manifest run(InputStream content) throws IOException, NoArchive {
        Map<String, Found> tables = new HashMap<>();
        Manifest manifest = null;
        String key = "";
        ZipInputStream zip = new ZipInputStream(content, StandardCharsets.UTF_8);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith(SnapshotWriter.FOLDER)) {
                    tables.put(name.substring(SnapshotWriter.FOLDER.length()).replaceFirst("\\.csv$", ""), count(zip, name));
                } else if (name.equals(SnapshotWriter.KEY)) {
                    key = new String(zip.readAllBytes(), StandardCharsets.US_ASCII).strip();
                } else if (name.equals(SnapshotWriter.MANIFEST)) {
                    manifest = manifest(zip.readAllBytes());
                }
            }
            content.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw new NoArchive(NoArchive.Reason.CHANGED, "", e);
        }
        if (manifest == null) {
            throw new NoArchive(tables.isEmpty() ? NoArchive.Reason.NO_ZIP : NoArchive.Reason.INCOMPLETE, SnapshotWriter.MANIFEST, null);
        }
        compare(manifest, key, tables);
        return manifest;
    }

    static Manifest manifest(byte[] json) throws IOException, NoArchive {
        try {
            Manifest manifest = new ObjectMapper().readValue(json, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new NoArchive(NoArchive.Reason.OTHER_FORMAT, String.valueOf(manifest.format()), null);
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw new NoArchive(NoArchive.Reason.INCOMPLETE, SnapshotWriter.MANIFEST, e);
        }
    }

    private static Found count(InputStream content, String name) throws IOException, NoArchive {
        Tally tally = new Tally();
        List<String> columns = new ArrayList<>();
        rows(new Unclosed(content), name, cells -> {
            if (columns.isEmpty()) {
                columns.addAll(cells);
            } else {
                tally.add(cells);
            }
        });
        return new Found(columns, tally);
    }

    /** Takes the header and the rows one by one. */
    interface LineTaker<E extends Exception> {

        void take(List<String> cells) throws E;
    }

    /** Closes the stream. */
    static <E extends Exception> void rows(InputStream content, String name, LineTaker<E> taker) throws IOException, NoArchive, E {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').skipEmptyLines(false).maxBufferSize(Archive.LONGEST_CELL)
                .ofCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> records = csv.iterator();
            while (records.hasNext()) {
                List<String> cells = new ArrayList<>();
                records.next().getFields().forEach(field -> cells.add(Absent.read(field)));
                taker.take(cells);
            }
        } catch (UncheckedIOException | ZipException e) {
            throw new NoArchive(NoArchive.Reason.CHANGED, name, e);
        }
    }

    private static void compare(Manifest manifest, String key, Map<String, Found> tables) throws NoArchive {
        if (!Fingerprint.of(key).equals(manifest.keyFingerprint())) {
            throw new NoArchive(NoArchive.Reason.CHANGED, SnapshotWriter.KEY, null);
        }
        for (Manifest.Table table : manifest.tables()) {
            Found found = tables.remove(table.name());
            if (found == null) {
                throw new NoArchive(NoArchive.Reason.INCOMPLETE, table.name(), null);
            }
            if (!found.columns().equals(table.columns().stream().map(Manifest.Column::name).toList())
                    || found.tally().rows() != table.rows() || !found.tally().checksum().equals(table.checksum())) {
                throw new NoArchive(NoArchive.Reason.CHANGED, table.name(), null);
            }
        }
        if (!tables.isEmpty()) {
            throw new NoArchive(NoArchive.Reason.CHANGED, String.join(", ", tables.keySet()), null);
        }
    }

    /** One file of the zip ends where the next begins; closing it would close all. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The zip is closed by whoever opened it.
        }
    }
}
