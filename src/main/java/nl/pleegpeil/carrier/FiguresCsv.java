package nl.pleegpeil.carrier;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import nl.pleegpeil.shared.CsvCells;

/** The figures of a summary for programs: semicolons, a decimal point, full precision. */
final class FiguresCsv {

    private FiguresCsv() {
    }

    static String of(Issue issue) {
        FigureSheet sheet = FigureSheet.of(issue);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(sheet.columns());
            for (List<Object> row : sheet.rows()) {
                csv.writeRecord(row.stream().map(FiguresCsv::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static String cell(Object cell) {
        return cell == null ? "" : cell instanceof Double number ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : CsvCells.text(cell.toString());
    }
}
