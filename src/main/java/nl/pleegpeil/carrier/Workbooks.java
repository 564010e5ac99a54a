package nl.pleegpeil.carrier;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.pleegpeil.shared.CsvCells;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.summary.SummaryDocument;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A summary as a workbook, of two makes with the same three sheets: figures, notes and sources. No cell is merged. */
@ApplicationScoped
class Workbooks {

    private static final String MIME_TYPE = "mimetype";

    /** A sheet: its title in the first cell, under it one row of headings, under that the rows. */
    private record Page(String name, String title, List<String> columns, List<List<Object>> rows) {
    }

    private final CarrierTexts texts;

    Workbooks(@Localized("nl") CarrierTexts texts) {
        this.texts = texts;
    }

    private List<Page> pages(Issue issue) {
        SummaryDocument document = issue.document();
        String title = texts.title(document.called(), document.periodWords());
        FigureSheet figures = FigureSheet.of(issue);
        List<List<Object>> notes = new ArrayList<>();
        notes.add(List.of(texts.sheetVersion(), texts.version(issue.version())));
        notes.add(List.of(texts.sheetHash(), issue.hash()));
        notes.add(List.of(texts.sheetAddress(), issue.address()));
        notes.add(List.of(texts.sheetReadOn(), DutchDays.inWords(document.drawnUpOn())));
        if (document.standsInForOwn()) {
            notes.add(List.of(texts.sheetArea(), document.widened()));
        }
        document.changes().forEach(change -> notes.add(List.of(texts.sheetChange(), change)));
        document.figures().forEach(figure -> figure.sentences().forEach(sentence -> notes.add(List.of(figure.title(), sentence))));
        List<List<Object>> sources = document.figures().stream().filter(figure -> !figure.definition().isEmpty())
                .map(figure -> List.<Object>of(figure.title(), figure.definition(), figure.source())).toList();
        return List.of(new Page(texts.sheetFigures(), title, figures.columns(), figures.rows()),
                new Page(texts.sheetNotes(), texts.sheetNotesTitle(), List.of(texts.sheetAbout(), texts.sheetNote()), notes),
                new Page(texts.sheetSources(), texts.sheetSourcesTitle(), List.of(texts.columnFigure(), texts.columnDefinition(), texts.columnSource()), sources));
    }

    /** For Excel. */
    byte[] xlsx(Issue issue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Pleegpeil", "1.0")) {
            for (Page page : pages(issue)) {
                Worksheet sheet = workbook.newWorksheet(page.name());
                sheet.value(0, 0, page.title());
                for (int column = 0; column < page.columns().size(); column++) {
                    sheet.value(1, column, page.columns().get(column));
                    for (int row = 0; row < page.rows().size(); row++) {
                        Object cell = page.rows().get(row).get(column);
                        if (cell instanceof Number number) {
                            sheet.value(row + 2, column, number);
                        } else if (cell != null) {
                            sheet.value(row + 2, column, CsvCells.text(cell.toString()));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** Open document. */
    byte[] ods(Issue issue) {
        SpreadSheet workbook = new SpreadSheet();
        for (Page page : pages(issue)) {
            Sheet sheet = new Sheet(page.name(), page.rows().size() + 2, page.columns().size());
            sheet.getRange(0, 0).setValue(page.title());
            for (int column = 0; column < page.columns().size(); column++) {
                sheet.getRange(1, column).setValue(page.columns().get(column));
                for (int row = 0; row < page.rows().size(); row++) {
                    Object cell = page.rows().get(row).get(column);
                    if (cell != null) {
                        sheet.getRange(row + 2, column).setValue(cell instanceof Number ? cell : CsvCells.text(cell.toString()));
                    }
                }
            }
            workbook.appendSheet(sheet);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.save(bytes);
            return withTypeFirst(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory cannot be written", e);
        }
    }

    /** The format wants its type as the first entry, not compressed, so that a program sees it without unpacking. */
    private static byte[] withTypeFirst(byte[] packed) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] type = entries.remove(MIME_TYPE);
            ZipEntry first = new ZipEntry(MIME_TYPE);
            CRC32 sum = new CRC32();
            sum.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            out.putNextEntry(first);
            out.write(type);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
