package nl.pleegpeil.upload;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.csv.CsvRows;
import nl.pleegpeil.csv.CsvRows.CsvRow;
import nl.pleegpeil.csv.TextEncoding;

/**
 * The first rows of a file as they were read.
 *
 * @param header the first line; empty when the file could not be read
 * @param rows   the rows after it
 */
record Preview(List<String> header, List<CsvRow> rows) {

    static final int ROWS = 20;

    static Preview of(StoredUpload upload, UploadStore store) throws IOException {
        Optional<Charset> charset = TextEncoding.valueOf(upload.encoding).charset();
        if (charset.isEmpty()) {
            return nothing();
        }
        List<CsvRow> rows = new ArrayList<>();
        try (CsvRows csv = CsvRows.open(store.content(upload.id), charset.get())) {
            for (Optional<CsvRow> row = csv.next(); row.isPresent() && rows.size() <= ROWS; row = csv.next()) {
                rows.add(row.get());
            }
        } catch (CsvRows.Unreadable tillHere) {
            // What came before it is shown; the list of problems says where reading stopped.
            return rows.isEmpty() ? nothing() : new Preview(rows.get(0).cells(), rows.subList(1, rows.size()));
        }
        return rows.isEmpty() ? nothing() : new Preview(rows.get(0).cells(), rows.subList(1, rows.size()));
    }

    static Preview nothing() {
        return new Preview(List.of(), List.of());
    }

    public boolean isEmpty() {
        return header.isEmpty();
    }
}
