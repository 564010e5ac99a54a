package nl.pleegpeil.actionplan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the plan aimed at, in the order of its lines.
 *
 * @param goals all of them
 */
public record ActionPlan(List<Goal> goals) {

    private static final String FILE = "sql/reference/action-plan-2017.csv";

    /**
     * A goal.
     *
     * @param line        number of the line of action, 1 to 4
     * @param target      what could be measured; "" where the plan names nothing
     * @param responsible by name of the organisation
     * @param seriesYear  the year whose change in the national series answers it; empty: none does
     * @param outcome     what became of it as far as a source says; "" where the series answers it
     */
    public record Goal(int line, String text, String target, String responsible, String due, Optional<Integer> seriesYear,
            String outcome, String source) {

        public boolean isMeasurable() {
            return !target.isEmpty();
        }
    }

    static ActionPlan shipped() {
        try (InputStream file = Optional.ofNullable(Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)).orElseThrow();
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new ActionPlan(rows.stream().map(row -> new Goal(Integer.parseInt(row.getField("lijn")), row.getField("doel"),
                    row.getField("streefwaarde"), row.getField("verantwoordelijk"), row.getField("wanneer"),
                    Optional.of(row.getField("reeks")).filter(year -> !year.isEmpty()).map(Integer::valueOf), row.getField("uitkomst"),
                    row.getField("bron"))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
