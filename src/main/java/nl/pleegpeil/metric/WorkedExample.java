package nl.pleegpeil.metric;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.shared.AnalystFiles;

/**
 * The example of a metric that a reader can follow by hand; it is the metric's test as well.
 *
 * @param story   what is given and how it is worked out
 * @param columns headings of the outcome
 * @param rows    the outcome
 */
public record WorkedExample(List<String> story, List<String> columns, List<List<String>> rows) {

    private static final String QUESTION = "-- vraag:";
    private static final String COMMENT = "-- ";

    /** The example in {@code sql/examples/<name>}. */
    static Optional<WorkedExample> of(String name) {
        Map<String, String> given = AnalystFiles.read("sql/examples", "sql/examples", "given.sql");
        Map<String, String> expected = AnalystFiles.read("sql/examples", "sql/examples", "expected.csv");
        String sql = given.get(name + "/given.sql");
        String csv = expected.get(name + "/expected.csv");
        return sql == null || csv == null ? Optional.empty() : Optional.of(parse(sql, csv));
    }

    static WorkedExample parse(String sql, String csv) {
        List<String> story = sql.lines().filter(line -> line.startsWith(COMMENT) && !line.startsWith(QUESTION))
                .map(line -> line.substring(COMMENT.length())).toList();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
            List<List<String>> lines = reader.stream().map(CsvRecord::getFields).toList();
            return new WorkedExample(story, lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
