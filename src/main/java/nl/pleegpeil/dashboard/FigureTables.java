package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FigureStatus;
import nl.pleegpeil.shared.Grain;

/** Sets figures in a table: the same rows as the picture, with everything the picture cannot say. */
@ApplicationScoped
class FigureTables {

    private final Conclusion conclusion;
    private final DashboardTexts texts;

    FigureTables(Conclusion conclusion, @Localized("nl") DashboardTexts texts) {
        this.conclusion = conclusion;
        this.texts = texts;
    }

    /** New, stopped, the ratio and its margin; a column of areas when there are several results. */
    FigureTable ratio(String caption, Grain per, List<AreaName> areas, List<MetricResult> results) {
        boolean several = results.size() > 1;
        boolean noted = results.stream().flatMap(result -> result.rows().stream()).anyMatch(FigureTables::hasRemark);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(Words.heading(per)));
        if (several) {
            columns.add(Column.text(texts.columnArea()));
        }
        columns.addAll(List.of(Column.number(texts.columnNew()), Column.number(texts.columnStopped()),
                Column.number(texts.columnPer100()), Column.number(texts.columnMargin())));
        if (noted) {
            columns.add(Column.text(texts.columnRemark()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int index = 0; index < results.size(); index++) {
            AreaName area = areas.get(index);
            for (MetricRow row : results.get(index).rows()) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.text(Words.brief(row.label()))));
                if (several) {
                    cells.add(Cell.text(area.title()));
                }
                addRatio(cells, row, area.country() ? 1 : 0);
                if (noted) {
                    cells.add(remark(row));
                }
                rows.add(cells);
            }
        }
        return new FigureTable(caption, columns, rows);
    }

    private void addRatio(List<Cell> cells, MetricRow row, int places) {
        cells.add(known(RowWords.numerator(row), row.numerator()));
        cells.add(known(RowWords.denominator(row), row.denominator()));
        cells.add(row.amount() == null ? Cell.unknown(texts.noAmount()) : Cell.number(DutchNumbers.decimals(row.amount(), places)));
        cells.add(row.lower() == null || row.upper() == null ? Cell.unknown(texts.noAmount())
                : Cell.number(DutchNumbers.range(row.lower(), row.upper(), places)));
    }

    /** New and stopped alone. */
    FigureTable counts(String caption, Grain per, List<MetricRow> shown) {
        return new FigureTable(caption, List.of(Column.text(Words.heading(per)), Column.number(texts.columnNew()), Column.number(texts.columnStopped())),
                shown.stream().map(row -> List.of(Cell.text(Words.brief(row.label())), known(RowWords.numerator(row), row.numerator()),
                        known(RowWords.denominator(row), row.denominator()))).toList());
    }

    /** What happened and what was wanted, with how many municipalities came that far. */
    FigureTable againstGoal(String caption, Grain per, List<MetricRow> shown) {
        return new FigureTable(caption, List.of(Column.text(Words.heading(per)), Column.number(texts.columnHeld()), Column.number(texts.columnGoal()),
                Column.number(texts.columnReached())), shown.stream().map(row -> row.numerator() == null
                ? List.of(Cell.text(Words.brief(row.label())), Cell.unknown(RowWords.UNKNOWN), Cell.unknown(RowWords.UNKNOWN), Cell.unknown(RowWords.UNKNOWN))
                : List.of(Cell.text(Words.brief(row.label())), Cell.number(Words.count(row.numerator())), Cell.number(Words.count(row.denominator())),
                        Cell.number(texts.ofAll(Words.count(row.measures().get("reached")), Words.count(row.measures().get("municipalities")))))).toList());
    }

    /** One figure per period, with its margin and of how many it is where it has these. */
    FigureTable amounts(String caption, Grain per, String unit, List<MetricRow> shown, int places) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Words.heading(per)), Column.number(unit)));
        boolean ranged = shown.stream().anyMatch(row -> row.lower() != null && row.upper() != null);
        boolean counted = ranged && shown.stream().anyMatch(row -> row.amount() != null && !conclusion.counted(row).isEmpty());
        if (ranged) {
            columns.add(Column.number(texts.columnMargin()));
        }
        if (counted) {
            columns.add(Column.number(texts.columnCounted()));
        }
        boolean noted = shown.stream().anyMatch(FigureTables::hasRemark);
        if (noted) {
            columns.add(Column.text(texts.columnRemark()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (MetricRow row : shown) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(Words.brief(row.label())), row.amount() == null
                    ? Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN)
                    : Cell.number(RowWords.withUnit(DutchNumbers.decimals(row.amount(), places), unit))));
            if (ranged) {
                cells.add(row.lower() == null || row.upper() == null ? Cell.unknown(row.hidden() ? RowWords.HIDDEN : texts.noAmount())
                        : Cell.number(RowWords.withUnit(DutchNumbers.range(row.lower(), row.upper(), places), unit)));
            }
            if (counted) {
                cells.add(row.n() == null ? Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN) : Cell.number(conclusion.counted(row)));
            }
            if (noted) {
                cells.add(remark(row));
            }
            rows.add(cells);
        }
        return new FigureTable(caption, columns, rows);
    }

    /** Kin and recruited households side by side. */
    FigureTable kinds(String caption, Map<String, MetricRow> byKind, int places) {
        List<List<Cell>> rows = new ArrayList<>();
        byKind.forEach((kind, row) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(texts.kind(kind))));
            addRatio(cells, row, places);
            rows.add(cells);
        });
        return new FigureTable(caption, List.of(Column.text(texts.columnKind()), Column.number(texts.columnNew()),
                Column.number(texts.columnStopped()), Column.number(texts.columnPer100()), Column.number(texts.columnMargin())), rows);
    }

    /** Stock and flow, with a last column that says whether the row adds up. */
    FigureTable stock(String caption, MetricResult result) {
        boolean byServed = result.rows().stream().noneMatch(row -> row.measures().get("begin") != null || row.measures().get("end") != null);
        List<Column> columns = new ArrayList<>(List.of(Column.text(Words.heading(result.query().per()))));
        if (byServed) {
            columns.addAll(List.of(Column.number(texts.columnServed()), Column.number(texts.columnChange())));
        } else {
            columns.addAll(List.of(Column.number(texts.columnBegin()), Column.number(texts.columnEnd()), Column.number(texts.columnChange())));
        }
        columns.addAll(List.of(Column.number(texts.columnNew()), Column.number(texts.columnStopped()),
                Column.number(texts.columnNet()), Column.text(texts.columnCheck())));
        List<List<Cell>> rows = new ArrayList<>();
        for (MetricRow row : result.rows()) {
            Map<String, Double> measures = row.measures();
            StockCheck check = StockCheck.of(row);
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(Words.brief(row.label()))));
            if (byServed) {
                cells.add(measure(row, "served"));
            } else {
                cells.add(measure(row, "begin"));
                cells.add(measure(row, "end"));
            }
            cells.add(signed(byServed || !check.byServed() ? check.change() : null, row));
            cells.add(measure(row, "new"));
            cells.add(measure(row, "exit"));
            cells.add(signed(measures.get("net"), row));
            cells.add(verdict(check, row, byServed));
            rows.add(cells);
        }
        return new FigureTable(caption, columns, rows);
    }

    private Cell verdict(StockCheck check, MetricRow row, boolean byServed) {
        if (!check.isKnown() || check.byServed() != byServed) {
            return new Cell(texts.cannotCheckRow(), "none");
        }
        boolean broken = row.note().contains("Reeksbreuk");
        return check.isWrong()
                ? new Cell(texts.differs(DutchNumbers.whole(Math.abs(check.difference()))) + (broken ? texts.andBreak() : ""), "wrong")
                : Cell.text(texts.agrees());
    }

    private static Cell measure(MetricRow row, String name) {
        Double value = row.measures().get(name);
        return value == null ? Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN)
                : Cell.number(RowWords.counted(value, RowWords.measureMark(row, name)));
    }

    private static Cell signed(Double value, MetricRow row) {
        return value == null ? Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN) : Cell.number(DutchNumbers.signed(value));
    }

    private static Cell known(String text, Double value) {
        return value == null ? Cell.unknown(text) : Cell.number(text);
    }

    private static boolean hasRemark(MetricRow row) {
        return !row.quality().isEmpty() || !row.note().isEmpty() || row.reason() != null;
    }

    private Cell remark(MetricRow row) {
        List<String> parts = new ArrayList<>();
        if (row.hidden()) {
            parts.add(row.reason());
        }
        String mark = RowWords.mark(row);
        if (!row.quality().isEmpty() && FigureStatus.of(mark).isPresent()) {
            parts.add(mark.substring(0, 1).toUpperCase(Locale.ROOT) + mark.substring(1) + ".");
        }
        if (!row.note().isEmpty()) {
            parts.add(row.note());
        }
        return new Cell(String.join(" ", parts), "wordy");
    }
}
