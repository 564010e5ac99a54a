package nl.pleegpeil.contrast;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.contrast.Contrast.Side;
import nl.pleegpeil.dashboard.AreaName;
import nl.pleegpeil.dashboard.CsvAddress;
import nl.pleegpeil.dashboard.DashboardView;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.dashboard.FigureTable;
import nl.pleegpeil.dashboard.FigureTable.Cell;
import nl.pleegpeil.dashboard.FigureTable.Column;
import nl.pleegpeil.dashboard.RowWords;
import nl.pleegpeil.dashboard.Words;
import nl.pleegpeil.metric.MetricFile;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;

/** What a page asks of two areas or two periods: {@code {#for each in inject:contrasts.all(view)}}. */
@Named("contrasts")
@ApplicationScoped
public class Contrasts {

    /** Of 100 or of each: what areas of any size can be held against one another by. */
    private static final List<String> RATES = List.of("vervangingsratio", "uitvalpercentage", "rapportcijfer", "stopintentie");
    private static final List<String> COUNTS = List.of("instroom", "uitstroom", "stand");

    private final Metrics catalogue;
    private final ContrastTexts texts;

    Contrasts(Metrics catalogue, @Localized("nl") ContrastTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** What the address asks to hold against what. */
    public ContrastChoice choice(DashboardView view) {
        return ContrastChoice.of(view, AreaTree.inForce());
    }

    /** What stands side by side, or why nothing does, in a sentence. */
    public String lead(DashboardView view) {
        ContrastChoice choice = choice(view);
        return switch (choice.kind()) {
            case AREAS -> texts.leadAreas(choice.area().called(), choice.other().called());
            case PERIODS -> texts.leadPeriods(Words.within(choice.period()), Words.within(choice.otherPeriod()), choice.area().called());
            case SAME -> choice.period() == null ? texts.sameArea(choice.area().called()) : texts.samePeriod(Words.within(choice.period()), choice.area().called());
            case EMPTY -> texts.noFigures(choice.area().called());
            case NOTHING, UNKNOWN -> texts.lead();
        };
    }

    /** What is wrong with the choice, for the field; "" when nothing is. */
    public String problem(DashboardView view) {
        return choice(view).kind() == ContrastChoice.Kind.UNKNOWN ? texts.unknown(view.filter().compared()) : "";
    }

    /** Other areas to choose. */
    public List<Option> areas(DashboardView view) {
        return view.areas().stream().filter(area -> !area.code().equals(view.area().code())).toList();
    }

    /** Other periods to choose: the years that the page has, and what the address already asks for. */
    public List<Option> periods(DashboardView view) {
        String typed = view.filter().compared();
        Stream<Option> asked = Period.parse(typed).stream().map(period -> new Option(typed, Words.brief(period)));
        return Stream.concat(asked, view.fromYears().stream().filter(year -> !year.code().equals(typed))).toList();
    }

    /** The other area, for a picture of both through time; none where periods are compared. */
    public List<AreaName> others(DashboardView view) {
        ContrastChoice choice = choice(view);
        return choice.isOfAreas() ? List.of(choice.other()) : List.of();
    }

    /** Every metric of which at least one side has anything. */
    public List<Contrast> all(DashboardView view) {
        ContrastChoice choice = choice(view);
        if (!choice.isThere()) {
            return List.of();
        }
        List<String> names = choice.isOfAreas() ? RATES : Stream.concat(RATES.stream(), COUNTS.stream()).toList();
        return names.stream().map(name -> contrast(name, view, choice)).filter(Objects::nonNull).toList();
    }

    private Contrast contrast(String name, DashboardView view, ContrastChoice choice) {
        MetricFile file = catalogue.definition(name);
        MetricResult one = choice.isOfAreas() ? catalogue.answer(name, view.query()) : within(name, view, choice.period());
        MetricResult other = choice.isOfAreas() ? catalogue.answer(name, view.of(choice.other()).query()) : within(name, view, choice.otherPeriod());
        if (one.rows().isEmpty() && other.rows().isEmpty()) {
            return null;
        }
        return choice.isOfAreas() ? ofAreas(file, choice, one, other) : ofPeriods(file, choice, one, other);
    }

    private MetricResult within(String name, DashboardView view, Period period) {
        return catalogue.answer(name, view.query().per(period.grain()).between(period.from(), period.until()));
    }

    private Contrast ofAreas(MetricFile file, ContrastChoice choice, MetricResult one, MetricResult other) {
        List<String> labels = Stream.concat(one.rows().stream(), other.rows().stream()).map(MetricRow::label).distinct().sorted().toList();
        // The newest period that both have; without one the newest of all says what is missing.
        String label = labels.stream().filter(each -> Verdict.isKnown(row(one, each)) && Verdict.isKnown(row(other, each)))
                .reduce((first, second) -> second).orElse(labels.get(labels.size() - 1));
        String when = Words.within(label);
        List<List<Cell>> cells = labels.stream().map(each -> cells(Words.brief(each), file, row(one, each), row(other, each))).toList();
        String left = choice.area().title();
        String right = choice.other().title();
        FigureTable table = new FigureTable(texts.captionAreas(file.title(), left, right),
                List.of(Column.text(texts.periodColumn()), Column.number(left), Column.number(texts.marginOf(left)), Column.number(right),
                        Column.number(texts.marginOf(right))), cells);
        return put(file, choice, row(one, label), row(other, label), texts.sideArea(left, Words.brief(label)), texts.sideArea(right, Words.brief(label)),
                texts.inArea(choice.area().called()), texts.inArea(choice.other().called()), when, table,
                List.of(new Link(texts.download(left), CsvAddress.of(one)), new Link(texts.download(right), CsvAddress.of(other))));
    }

    private Contrast ofPeriods(MetricFile file, ContrastChoice choice, MetricResult one, MetricResult other) {
        MetricRow left = row(one, choice.period().code());
        MetricRow right = row(other, choice.otherPeriod().code());
        String now = Words.brief(choice.period());
        String then = Words.brief(choice.otherPeriod());
        FigureTable table = new FigureTable(texts.captionPeriods(file.title(), choice.area().title()),
                List.of(Column.text(texts.periodColumn()), Column.number(file.unit()), Column.number(texts.marginColumn())),
                List.of(cells(now, file, left), cells(then, file, right)));
        return put(file, choice, left, right, now, then, texts.inPeriod(Words.within(choice.period())), texts.inPeriod(Words.within(choice.otherPeriod())), "", table,
                List.of(new Link(texts.download(now), CsvAddress.of(one)), new Link(texts.download(then), CsvAddress.of(other))));
    }

    private Contrast put(MetricFile file, ContrastChoice choice, MetricRow one, MetricRow other, String nameOne, String nameOther, String placeOne,
            String placeOther, String when, FigureTable table, List<Link> downloads) {
        List<String> notes = Stream.of(one, other).filter(Objects::nonNull).map(MetricRow::note).filter(note -> !note.isEmpty()).distinct().toList();
        return new Contrast("naast-" + file.name(), file.title(), side(nameOne, file, one), side(nameOther, file, other),
                sentence(file, Verdict.of(one, other, choice.nested()), one, other, placeOne, placeOther, when), notes, table, file.definition(),
                "/kengetallen/" + file.name(), downloads);
    }

    private String sentence(MetricFile file, Verdict verdict, MetricRow one, MetricRow other, String placeOne, String placeOther, String when) {
        if (verdict == Verdict.ONE_SIDED) {
            String missing = Verdict.isKnown(one) ? placeOther : Verdict.isKnown(other) ? placeOne : "";
            boolean hidden = Stream.of(one, other).anyMatch(row -> row != null && row.hidden());
            return missing.isEmpty() ? texts.noneOfBoth() : hidden ? texts.oneHidden(missing) : texts.oneMissing(missing);
        }
        String left = amount(file, one);
        String right = amount(file, other);
        String first = texts.withUnit(left, file.unit());
        String both = when.isEmpty() ? texts.both(first, placeOne, right, placeOther) : texts.bothIn(when, first, placeOne, right, placeOther);
        return both + " " + texts.verdict(verdict.name()) + (left.equals(right) ? "" : " " + texts.noCause());
    }

    private Side side(String name, MetricFile file, MetricRow row) {
        if (!Verdict.isKnown(row)) {
            return new Side(name, "", "", row != null && row.hidden() ? texts.hidden() : texts.noFigure(),
                    row != null && row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN);
        }
        String margin = row.lower() == null || row.upper() == null ? "" : texts.margin(DutchNumbers.range(row.lower(), row.upper(), places(file)));
        return new Side(name, amount(file, row), file.unit(), margin, RowWords.mark(row));
    }

    private List<Cell> cells(String label, MetricFile file, MetricRow... rows) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label)));
        for (MetricRow row : rows) {
            cells.add(Verdict.isKnown(row) ? Cell.number(amount(file, row))
                    : Cell.unknown(row != null && row.hidden() ? RowWords.HIDDEN : RowWords.UNKNOWN));
            cells.add(Verdict.isKnown(row) && row.lower() != null && row.upper() != null
                    ? Cell.number(DutchNumbers.range(row.lower(), row.upper(), places(file))) : Cell.unknown(texts.noMargin()));
        }
        return cells;
    }

    private static String amount(MetricFile file, MetricRow row) {
        return DutchNumbers.decimals(row.amount(), places(file));
    }

    /** Ratios of a few families and counts are whole. */
    private static int places(MetricFile file) {
        return COUNTS.contains(file.name()) || file.method().equals("ratio") ? 0 : 1;
    }

    private static MetricRow row(MetricResult result, String label) {
        return result.at(label).orElse(null);
    }
}
