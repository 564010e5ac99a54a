package nl.pleegpeil.dashboard;

import io.quarkus.arc.All;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.dashboard.Figure.Caveat;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.metric.KindNames;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.DutchNumbers;

/** Counts of each kind of thing, and how long steps take: figures whose rows are no row of periods. */
@ApplicationScoped
class KindFigures {

    private static final int MOST_NAMED = 3;

    private final List<KindNames> names;
    private final KindFigureTexts texts;
    private final DashboardTexts words;

    KindFigures(@All List<KindNames> names, @Localized("nl") KindFigureTexts texts, @Localized("nl") DashboardTexts words) {
        this.names = names;
        this.texts = texts;
        this.words = words;
    }

    /** How many there are of each kind. */
    Figure counts(String id, String title, MetricFile file, DashboardView view, MetricResult result) {
        Optional<KindNames> kinds = names.stream().filter(each -> each.areOf(file.name())).findFirst();
        List<List<Cell>> rows = new ArrayList<>();
        for (MetricRow row : result.rows()) {
            rows.add(List.of(Cell.text(name(kinds, row)), number(row, row.amount())));
        }
        FigureTable table = new FigureTable(caption(view, result), List.of(Column.text(kinds.map(KindNames::heading).orElse("")), Column.number(file.unit())), rows);
        return figure(id, title, mostOf(file, kinds, result.rows()), table, file, result);
    }

    private String mostOf(MetricFile file, Optional<KindNames> kinds, List<MetricRow> rows) {
        List<MetricRow> shown = rows.stream().filter(row -> row.amount() != null).toList();
        double all = shown.stream().mapToDouble(MetricRow::amount).sum();
        double most = shown.stream().mapToDouble(MetricRow::amount).max().orElse(0);
        if (shown.isEmpty()) {
            return texts.hidden();
        }
        if (most == 0) {
            return texts.none(file.unit());
        }
        List<String> first = shown.stream().filter(row -> row.amount() == most).map(row -> name(kinds, row)).limit(MOST_NAMED).toList();
        return texts.most(Words.list(first), first.size(), DutchNumbers.whole(most), DutchNumbers.whole(all), file.unit());
    }

    private static String name(Optional<KindNames> kinds, MetricRow row) {
        return kinds.map(each -> each.of(row.label())).orElse(row.label());
    }

    /** How long each step took, per period in which it began. */
    Figure waits(String id, String title, MetricFile file, DashboardView view, MetricResult result) {
        List<List<Cell>> rows = new ArrayList<>();
        for (MetricRow row : result.rows()) {
            rows.add(List.of(Cell.text(Words.brief(row.label())), Cell.text(Objects.requireNonNullElse(row.series(), "")), number(row, row.amount()),
                    number(row, row.measures().get("p90")), number(row, row.n() == null ? null : row.n().doubleValue())));
        }
        FigureTable table = new FigureTable(caption(view, result), List.of(Column.text(texts.periodColumn(file.name())), Column.text(texts.stepColumn()),
                Column.number(texts.halfColumn()), Column.number(texts.nineColumn()), Column.number(texts.countColumn(file.name()))), rows);
        String first = result.rows().get(0).series();
        MetricRow newest = RowWords.newest(result.rows().stream().filter(row -> Objects.equals(first, row.series())).toList());
        String conclusion = newest == null || newest.amount() == null ? texts.hidden()
                : texts.half(file.name(), Words.brief(newest.label()), days(newest.amount()), Objects.requireNonNullElse(first, file.title()));
        return figure(id, title, conclusion, table, file, result);
    }

    private Figure figure(String id, String title, String conclusion, FigureTable table, MetricFile file, MetricResult result) {
        List<Caveat> caveats = new ArrayList<>();
        result.rows().stream().filter(MetricRow::hidden).findFirst().ifPresent(row -> caveats.add(new Caveat(RowWords.HIDDEN, row.reason())));
        result.rows().stream().map(MetricRow::note).filter(note -> !note.isEmpty()).distinct().forEach(note -> caveats.add(new Caveat("let-op", note)));
        return new Figure(id, title, conclusion, List.of(), result.rows().stream().map(RowWords::mark).distinct().sorted().toList(), caveats, table,
                file.definition(), "/kengetallen/" + file.name(), List.of(file.source()), List.of(new Link(words.download(), CsvAddress.of(result))), "");
    }

    private String caption(DashboardView view, MetricResult result) {
        LocalDate until = result.query().until();
        LocalDate from = result.query().from();
        return from == null ? view.area().title() : texts.caption(view.area().title(), texts.period(from.getYear(),
                until == null ? "" : String.valueOf(until.minusDays(1).getYear())));
    }

    private static Cell number(MetricRow row, Double value) {
        return value == null ? Cell.unknown(row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN) : Cell.number(days(value));
    }

    private static String days(double value) {
        return DutchNumbers.decimals(value, value == Math.rint(value) ? 0 : 1);
    }
}
