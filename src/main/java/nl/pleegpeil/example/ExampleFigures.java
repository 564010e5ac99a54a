package nl.pleegpeil.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import nl.pleegpeil.household.HouseholdKind;
import nl.pleegpeil.shared.Period;

/**
 * Nine invented years, the same at every run. The story is told by the totals of the region: growth up to 2019, and
 * from 2021 fewer recruited families that start and more that stop, while kinship care holds. Chance only decides in
 * which municipality and with which provider a family starts or stops.
 * <p>
 * It is worked out backward from the families at the end, so that those are exactly as many as wanted.
 */
final class ExampleFigures {

    static final int FIRST_YEAR = 2017;
    static final int LAST_YEAR = 2025;

    static final Period NEWEST = Period.halfYear(2026, 1);

    private static final int STARTED_OF_1000_IN_NEWEST = 55;
    private static final int STOPPED_OF_1000_IN_NEWEST = 75;
    private static final long SEED = 2017_2025L;
    private static final int STOPPERS_IN_SMALLEST = 2;
    private static final double KINSHIP_SHARE = 0.56;
    private static final Map<String, Double> SHARE_OF_FURTHER_PROVIDER = Map.of(
            ExampleMunicipality.LAKES, 0.3, ExampleMunicipality.WILLOWS, 0.2);

    /** Families that started and stopped in the whole region in a year. */
    private record Total(int started, int stopped) {
    }

    private static final Map<HouseholdKind, List<Total>> STORY = Map.of(
            HouseholdKind.RECRUITED, List.of(new Total(30, 29), new Total(32, 28), new Total(31, 29), new Total(28, 27),
                    new Total(25, 30), new Total(22, 31), new Total(20, 32), new Total(17, 33), new Total(19, 30)),
            HouseholdKind.KIN, List.of(new Total(36, 33), new Total(38, 33), new Total(39, 32), new Total(36, 33),
                    new Total(35, 34), new Total(33, 35), new Total(32, 36), new Total(31, 36), new Total(31, 35)));

    private record Cell(String municipality, String provider, HouseholdKind kind) {

        boolean isInSmallest() {
            return municipality.equals(ExampleMunicipality.SMALLEST.code());
        }
    }

    // The algorithm of java.util.Random is part of its contract: the same numbers on every Java.
    private final Random random = new Random(SEED);
    private final Map<Cell, Integer> stock = stockAtTheEnd();
    private final Map<Cell, int[]> started = new LinkedHashMap<>();
    private final Map<Cell, int[]> stopped = new LinkedHashMap<>();

    private ExampleFigures() {
    }

    /**
     * Every row, oldest first: per half-year bestand and netwerk, and per year bestand, netwerk and the two together.
     * The year needs rows of its own, because the families served in two half-years cannot be added, and a year row
     * counts as a whole.
     */
    static List<ExampleFigure> all() {
        ExampleFigures figures = new ExampleFigures();
        List<ExampleFigure> rows = new ArrayList<>();
        for (int year = LAST_YEAR; year >= FIRST_YEAR; year--) {
            figures.addYearBackward(year, rows);
        }
        Collections.reverse(rows);
        return rows;
    }

    /**
     * The half-year after, of which one municipality has delivered nothing yet and one provider reports that it has no
     * families: what a deliveries page looks like in practice.
     */
    static List<ExampleFigure> newestHalfYear() {
        ExampleFigures figures = new ExampleFigures();
        List<ExampleFigure> rows = new ArrayList<>();
        for (Map.Entry<Cell, Integer> entry : figures.stock.entrySet()) {
            Cell cell = entry.getKey();
            int begin = entry.getValue();
            int came = figures.chances(begin, STARTED_OF_1000_IN_NEWEST);
            int went = figures.chances(begin, STOPPED_OF_1000_IN_NEWEST);
            if (!cell.municipality.equals(ExampleMunicipality.LATE.code())) {
                rows.add(row(NEWEST, cell, begin, came, went, begin + came - went));
            }
        }
        for (HouseholdKind kind : List.of(HouseholdKind.RECRUITED, HouseholdKind.KIN)) {
            rows.add(row(NEWEST, new Cell(ExampleMunicipality.SMALLEST.code(), ExampleMunicipality.NEWCOMER, kind), 0, 0, 0, 0));
        }
        return rows;
    }

    private int chances(int families, int ofThousand) {
        return (int) random.ints(families, 0, 1000).filter(draw -> draw < ofThousand).count();
    }

    private static Map<Cell, Integer> stockAtTheEnd() {
        Map<Cell, Integer> stock = new LinkedHashMap<>();
        for (ExampleMunicipality municipality : ExampleMunicipality.ALL) {
            int kin = (int) Math.round(municipality.families() * KINSHIP_SHARE);
            share(municipality, HouseholdKind.RECRUITED, municipality.families() - kin, stock);
            share(municipality, HouseholdKind.KIN, kin, stock);
        }
        return stock;
    }

    private static void share(ExampleMunicipality municipality, HouseholdKind kind, int families, Map<Cell, Integer> stock) {
        int left = families;
        for (String provider : municipality.providers().subList(1, municipality.providers().size())) {
            int part = (int) Math.round(families * SHARE_OF_FURTHER_PROVIDER.get(provider));
            stock.put(new Cell(municipality.code(), provider, kind), part);
            left -= part;
        }
        stock.put(new Cell(municipality.code(), municipality.providers().get(0), kind), left);
    }

    private void addYearBackward(int year, List<ExampleFigure> rows) {
        stock.keySet().forEach(cell -> {
            started.put(cell, new int[2]);
            stopped.put(cell, new int[2]);
        });
        stopInSmallest();
        for (HouseholdKind kind : List.of(HouseholdKind.RECRUITED, HouseholdKind.KIN)) {
            Total total = STORY.get(kind).get(year - FIRST_YEAR);
            int already = stock.keySet().stream().filter(cell -> cell.kind == kind)
                    .mapToInt(cell -> stopped.get(cell)[0] + stopped.get(cell)[1]).sum();
            for (int event = already; event < total.stopped(); event++) {
                stopped.get(anyCell(cell -> cell.kind == kind && !cell.isInSmallest()))[random.nextInt(2)]++;
            }
            for (int event = 0; event < total.started(); event++) {
                int half = random.nextInt(2);
                started.get(anyCell(cell -> cell.kind == kind && wasThereBefore(cell, half)))[half]++;
            }
        }
        addRows(year, rows);
    }

    private void stopInSmallest() {
        for (int event = 0; event < STOPPERS_IN_SMALLEST; event++) {
            stopped.get(anyCell(Cell::isInSmallest))[random.nextInt(2)]++;
        }
    }

    /** Whether one family more may have started in that half-year without the opening falling below zero. */
    private boolean wasThereBefore(Cell cell, int half) {
        int[] came = started.get(cell);
        int[] went = stopped.get(cell);
        int beforeSecond = stock.get(cell) - came[1] + went[1];
        int beforeFirst = beforeSecond - came[0] + went[0];
        return beforeFirst > 0 && (half == 0 || beforeSecond > 0);
    }

    /** Larger ones come up more often. */
    private Cell anyCell(Predicate<Cell> suitable) {
        List<Cell> cells = stock.keySet().stream().filter(suitable).toList();
        int all = cells.stream().mapToInt(this::weight).sum();
        int chosen = random.nextInt(all);
        for (Cell cell : cells) {
            chosen -= weight(cell);
            if (chosen < 0) {
                return cell;
            }
        }
        throw new IllegalStateException("The weights of the cells do not add up");
    }

    private int weight(Cell cell) {
        return 2 * stock.get(cell) + 1;
    }

    private void addRows(int year, List<ExampleFigure> rows) {
        Map<List<String>, List<ExampleFigure>> yearsByProvider = new LinkedHashMap<>();
        for (Map.Entry<Cell, Integer> entry : stock.entrySet()) {
            Cell cell = entry.getKey();
            int[] came = started.get(cell);
            int[] went = stopped.get(cell);
            int end = entry.getValue();
            int middle = end - came[1] + went[1];
            int begin = middle - came[0] + went[0];
            ExampleFigure whole = row(Period.year(year), cell, begin, came[0] + came[1], went[0] + went[1], end);
            rows.add(whole);
            rows.add(row(Period.halfYear(year, 2), cell, middle, came[1], went[1], end));
            rows.add(row(Period.halfYear(year, 1), cell, begin, came[0], went[0], middle));
            yearsByProvider.computeIfAbsent(List.of(cell.municipality, cell.provider), pair -> new ArrayList<>()).add(whole);
            entry.setValue(begin);
        }
        yearsByProvider.values().forEach(kinds -> rows.add(together(kinds.get(0), kinds.get(1))));
    }

    private static ExampleFigure row(Period period, Cell cell, int begin, int came, int went, int end) {
        return new ExampleFigure(period, cell.municipality, cell.provider, cell.kind, begin, came, went, end);
    }

    private static ExampleFigure together(ExampleFigure one, ExampleFigure other) {
        return new ExampleFigure(one.period(), one.municipality(), one.provider(), HouseholdKind.ALL,
                one.begin() + other.begin(), one.started() + other.started(), one.stopped() + other.stopped(),
                one.end() + other.end());
    }
}
