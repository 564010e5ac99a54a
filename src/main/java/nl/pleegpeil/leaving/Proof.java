package nl.pleegpeil.leaving;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an area that left can show: per table what there was, what went and what is left, and why that is; then every text
 * column of the database that still names it; then what the counts do not say.
 *
 * @param forecast rows that would go, counted before
 * @param before   rows that named the areas, counted before
 * @param removed  what went
 * @param after    what is there now, counted after it was committed
 */
record Proof(LeavingTexts texts, Map<String, Long> forecast, Map<String, Long> before, DoomedRows.Removed removed, AreaErasure.Remains after) {

    /** Rows that name the areas, or that were to go, without a reason to be there, per table; empty when all is well. */
    Map<String, Long> unexpected() {
        Map<String, Long> unexpected = new TreeMap<>();
        after.named().forEach((table, rows) -> {
            if (rows > 0 && Kept.of(table) == Kept.OTHERS) {
                unexpected.put(table, rows);
            }
        });
        return unexpected;
    }

    /** Writes it as CSV with semicolons, in UTF-8, and leaves the stream open. */
    void write(String heading, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(texts.proofHeader().split(";"));
        csv.writeRecord(texts.proofAbout(), "", "", "", "", "", "", "", heading);
        TreeSet<String> tables = new TreeSet<>(before.keySet());
        tables.addAll(forecast.keySet());
        tables.addAll(removed.emptied().keySet());
        for (String table : tables) {
            long left = after.named().getOrDefault(table, 0L);
            csv.writeRecord(texts.proofTable(), table, "", number(before, table), number(forecast, table), number(removed.removed(), table),
                    number(removed.emptied(), table), String.valueOf(left), left == 0 ? "" : reason(table));
        }
        for (AreaErasure.Trace trace : after.traces()) {
            csv.writeRecord(texts.proofTrace(), trace.table(), trace.column(), "", "", "", "", String.valueOf(trace.rows()), reason(trace.table()));
        }
        csv.writeRecord(texts.proofTrace(), "", "", "", "", "", "", String.valueOf(after.traces().stream().mapToLong(AreaErasure.Trace::rows).sum()),
                texts.proofLookedAt(after.columns(), after.tables()));
        for (String note : texts.proofNotes().lines().toList()) {
            csv.writeRecord(texts.proofNote(), "", "", "", "", "", "", "", note);
        }
        csv.flush();
        writer.flush();
    }

    private static String number(Map<String, Long> counts, String table) {
        return String.valueOf(counts.getOrDefault(table, 0L));
    }

    private String reason(String table) {
        return texts.kept(Kept.of(table));
    }
}
