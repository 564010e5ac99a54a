package nl.pleegpeil.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.Period;

/** The counts as they are, on the fixed grid. They do not leave the room. */
@ApplicationScoped
class TrueCounts {

    /** One count, before it is rounded. */
    record Cell(String region, String municipality, int year, AtomColumn column, long count) {
    }

    private record Year(Long started, Long stopped, Long stockBegin) {
    }

    private final EntityManager entities;
    private final StopCauses causes;

    TrueCounts(EntityManager entities, StopCauses causes) {
        this.entities = entities;
        this.causes = causes;
    }

    /** The municipalities of a region that exist in a year, by code: the rows of the grid. */
    static List<String> municipalities(AreaTree tree, String region, int year) {
        return tree.within(region).stream()
                .filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isValidIn(Period.year(year)))
                .map(area -> area.code).sorted().toList();
    }

    /**
     * The cells of a region in a year. A municipality without both flows has none: it is not known, which is not 0.
     *
     * @param opening whether the opening stock belongs to the grid in this year
     */
    List<Cell> of(AreaTree tree, String region, int year, boolean opening) {
        List<String> municipalities = municipalities(tree, region, year);
        Map<String, Year> counts = counts(municipalities, year);
        Map<String, StopCauses.Known> known = new HashMap<>();
        for (String municipality : municipalities) {
            Long stopped = counts.containsKey(municipality) ? counts.get(municipality).stopped() : null;
            // More reasons than stops cannot be divided over them: then nothing is known of that municipality.
            causes.of(municipality, year).filter(found -> stopped != null && found.avoidable() + found.natural() <= stopped)
                    .ifPresent(found -> known.put(municipality, found));
        }
        List<Cell> cells = new ArrayList<>();
        for (String municipality : municipalities) {
            Optional.ofNullable(counts.get(municipality)).filter(row -> row.started() != null && row.stopped() != null)
                    .ifPresent(row -> add(cells, new Cell(region, municipality, year, AtomColumn.IN, row.started()), row,
                            known.get(municipality), !known.isEmpty(), opening));
        }
        cells.sort(Comparator.comparing(Cell::municipality).thenComparing(Cell::column));
        return cells;
    }

    private static void add(List<Cell> cells, Cell in, Year row, StopCauses.Known found, boolean byCause, boolean opening) {
        cells.add(in);
        long avoidable = found == null ? 0 : found.avoidable();
        long natural = found == null ? 0 : found.natural();
        if (byCause) {
            // A region in which nobody gives causes has one column of stops, which is less far off than three.
            cells.add(new Cell(in.region(), in.municipality(), in.year(), AtomColumn.OUT_AVOIDABLE, avoidable));
            cells.add(new Cell(in.region(), in.municipality(), in.year(), AtomColumn.OUT_NATURAL, natural));
        }
        cells.add(new Cell(in.region(), in.municipality(), in.year(), AtomColumn.OUT_UNKNOWN, row.stopped() - avoidable - natural));
        if (opening && row.stockBegin() != null) {
            cells.add(new Cell(in.region(), in.municipality(), in.year(), AtomColumn.STOCK_BEGIN, row.stockBegin()));
        }
    }

    private Map<String, Year> counts(List<String> municipalities, int year) {
        Map<String, Year> counts = new HashMap<>();
        if (municipalities.isEmpty()) {
            return counts;
        }
        List<?> rows = entities.createNativeQuery("""
                select area_code, started, stopped, stock_begin
                from household_flows
                where period_code = :period and unit = 'gezin' and kind = 'onbekend' and provider_code = ''
                    and area_code in (:areas)""")
                .setParameter("period", Period.year(year).code()).setParameter("areas", municipalities).getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            counts.put((String) row[0], new Year(count(row[1]), count(row[2]), count(row[3])));
        }
        return counts;
    }

    private static Long count(Object value) {
        return value == null ? null : Long.valueOf(((Number) value).longValue());
    }
}
