package nl.pleegpeil.carrier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.pleegpeil.summary.SummaryDocument.Cell;
import nl.pleegpeil.summary.SummaryDocument.Figure;

/**
 * The figures of a summary as rows: of every figure the value of the year, of the year before, and of the region and the
 * country. Texts and numbers; null where there is no value.
 *
 * @param columns as in a file: lower case, without spaces
 */
record FigureSheet(List<String> columns, List<List<Object>> rows) {

    private static final List<String> COLUMNS = List.of("kengetal", "titel", "vergelijking", "gebied", "naam", "periode", "waarde", "ondergrens",
            "bovengrens", "teller", "noemer", "eenheid", "status", "kwaliteit", "verborgen", "reden");

    static FigureSheet of(Issue issue) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : issue.document().figures()) {
            for (Cell cell : figure.cells()) {
                rows.add(Arrays.asList(figure.metric(), figure.title(), cell.side().name().toLowerCase(Locale.ROOT), cell.area(), cell.called(),
                        cell.period(), cell.amount(), cell.lower(), cell.upper(), cell.numerator(), cell.denominator(), figure.unit(), cell.status(),
                        cell.quality(), cell.hidden() ? "ja" : "nee", cell.reason()));
            }
        }
        return new FigureSheet(COLUMNS, rows);
    }
}
