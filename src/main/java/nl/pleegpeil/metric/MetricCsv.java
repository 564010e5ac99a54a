package nl.pleegpeil.metric;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.shared.CsvCells;

/** The rows of a result as CSV: semicolons, decimal points, full precision, one column per measure. */
final class MetricCsv {

    private MetricCsv() {
    }

    static String of(MetricResult result) {
        Set<String> measures = new LinkedHashSet<>();
        Set<String> qualities = new LinkedHashSet<>(List.of("numerator", "denominator"));
        result.rows().forEach(row -> {
            measures.addAll(row.measures().keySet());
            measures.addAll(row.words().keySet());
            qualities.addAll(row.quality().keySet());
        });
        StringWriter text = new StringWriter();
        List<String> header = new ArrayList<>(Arrays.asList("label", "series", "amount", "lower", "upper", "numerator",
                "denominator", "n", "status", "verdict"));
        qualities.forEach(count -> header.add("quality_" + count));
        header.add("note");
        // A control chart has a measure called label, which is a column already.
        measures.forEach(measure -> header.add(header.contains(measure) ? "measure_" + measure : measure));
        header.addAll(List.of("hidden", "reason", "source"));
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(header);
            for (MetricRow row : result.rows()) {
                List<String> cells = new ArrayList<>(Arrays.asList(row.label(), CsvCells.text(row.series()), number(row.amount()),
                        number(row.lower()), number(row.upper()), number(row.numerator()), number(row.denominator()),
                        row.n() == null ? "" : row.n().toString(), row.status(), row.verdict()));
                qualities.forEach(count -> cells.add(row.quality().get(count)));
                cells.add(CsvCells.text(row.note()));
                measures.forEach(measure -> cells.add(row.words().containsKey(measure) ? CsvCells.text(row.words().get(measure))
                        : number(row.measures().get(measure))));
                cells.addAll(Arrays.asList(String.valueOf(row.hidden()), CsvCells.text(row.reason()),
                        CsvCells.text(String.join(" | ", row.source()))));
                csv.writeRecord(cells);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }

    private static String number(Double value) {
        if (value == null) {
            return "";
        }
        return value.isInfinite() ? value.toString() : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
}
