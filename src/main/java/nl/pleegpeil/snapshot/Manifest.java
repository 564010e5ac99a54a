package nl.pleegpeil.snapshot;

import java.util.List;
import java.util.Map;

/**
 * What is in an archive; {@code inhoud.json}.
 *
 * @param format         of the archive itself; another one is refused
 * @param madeAt         the moment, ISO 8601 in UTC
 * @param version        of the service that made it
 * @param schema         version of the tables, such as 073
 * @param database       product that it came from; it can go into another
 * @param keyFingerprint tells one key from another, and tells nothing about it
 * @param views          what the views showed, from which all figures come; "" for one that looks at the calendar
 * @param viewScripts    checksum per file of views: with others the figures may rightly differ
 */
public record Manifest(int format, String madeAt, String version, String schema, String database, String keyFingerprint,
        List<Table> tables, List<Sequence> sequences, List<View> views, Map<String, String> viewScripts) {

    /** The only one so far. */
    static final int FORMAT = 1;

    /** A table with its columns, in the order of the file. */
    public record Table(String name, List<Column> columns, long rows, String checksum) {
    }

    /** @param kind name of a {@link CellKind} */
    public record Column(String name, String kind) {
    }

    /** @param next the number that it gives next */
    public record Sequence(String name, long next) {
    }

    /** The rows of a view. */
    public record View(String name, long rows, String checksum) {
    }

    public Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        views = List.copyOf(views);
        viewScripts = Map.copyOf(viewScripts);
    }

    /** Rows of all tables together. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
