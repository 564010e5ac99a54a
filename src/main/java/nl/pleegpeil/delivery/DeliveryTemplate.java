package nl.pleegpeil.delivery;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.household.HouseholdKind;
import nl.pleegpeil.shared.CsvCells;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A file to fill in and import as stromen: a row per municipality and kind for one provider and half-year, with what
 * was delivered before already in it.
 */
final class DeliveryTemplate {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** One column: its name in an import and what stands in it; text or a whole number, null for an empty cell. */
    private record Column(String name, Function<HouseholdFlow, Object> cell) {
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("periode", row -> row.periodCode),
            new Column("gebied", row -> row.areaCode),
            new Column("aanbieder", row -> row.providerCode),
            new Column("soort", row -> row.kind),
            new Column("eenheid", row -> row.unit),
            new Column("grondslag", row -> row.basis),
            new Column("telmoment", row -> row.countedAt),
            new Column("gestart", row -> row.started),
            new Column("gestopt", row -> row.stopped),
            new Column("stand_begin", row -> row.stockBegin),
            new Column("stand_eind", row -> row.stockEnd),
            new Column("bedienden", row -> row.served),
            new Column("bron", row -> row.source),
            new Column("toelichting", row -> row.note));

    private final List<Area> areas;
    private final List<HouseholdFlow> rows = new ArrayList<>();

    /** @param subjects one per municipality, all of the same provider and half-year */
    DeliveryTemplate(List<DeliverySubject> subjects) {
        areas = subjects.stream().map(DeliverySubject::area).toList();
        for (DeliverySubject subject : subjects) {
            for (HouseholdKind kind : List.of(HouseholdKind.KIN, HouseholdKind.RECRUITED)) {
                rows.add(subject.inForce(kind).orElseGet(() -> emptyRow(subject, kind)));
            }
        }
    }

    private static HouseholdFlow emptyRow(DeliverySubject subject, HouseholdKind kind) {
        HouseholdFlow row = new HouseholdFlow();
        row.setPeriod(subject.period());
        row.areaCode = subject.area().code;
        row.providerCode = subject.provider().code;
        row.kind = kind.code();
        row.stockBegin = subject.stockBefore(kind).orElse(null);
        return row;
    }

    /** Semicolons, UTF-8 with the mark that makes a spreadsheet read it as such. */
    String csv() {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(COLUMNS.stream().map(column -> text(column.cell().apply(row))).toList()));
        } catch (IOException cause) {
            throw new UncheckedIOException("The template could not be written", cause);
        }
        return text.toString();
    }

    /** A workbook: the rows, numbers as numbers, and on a second sheet which municipality a code is. */
    byte[] xlsx(DeliveryTexts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Pleegpeil", "1.0")) {
            Worksheet figures = workbook.newWorksheet("stromen");
            for (int column = 0; column < COLUMNS.size(); column++) {
                figures.value(0, column, COLUMNS.get(column).name());
                for (int row = 0; row < rows.size(); row++) {
                    Object cell = COLUMNS.get(column).cell().apply(rows.get(row));
                    if (cell instanceof Number number) {
                        figures.value(row + 1, column, number);
                    } else if (cell != null) {
                        figures.value(row + 1, column, text(cell));
                    }
                }
            }
            Worksheet names = workbook.newWorksheet(texts.municipalitySheet());
            for (int area = 0; area < areas.size(); area++) {
                names.value(area, 0, text(areas.get(area).code));
                names.value(area, 1, text(areas.get(area).name));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The template could not be written", cause);
        }
        return bytes.toByteArray();
    }

    private static String text(Object cell) {
        return cell == null ? "" : CsvCells.text(cell.toString());
    }
}
