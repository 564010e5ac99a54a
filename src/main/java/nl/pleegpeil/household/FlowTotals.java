package nl.pleegpeil.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.area.AreasChanged;
import nl.pleegpeil.household.FlowFigures.SummedOver;
import nl.pleegpeil.shared.FigureStatus;
import nl.pleegpeil.shared.Period;

/**
 * Keeps the table of figures that count ({@code household_flow_total}) in step with the deliveries, inside the
 * transaction that records them. Readers never see a delivery without its totals, and pay nothing for how many there are.
 */
@ApplicationScoped
public class FlowTotals {

    private static final int PERIODS_PER_BATCH = 500;
    private static final String SEPARATOR = "\n";

    private final DataSource dataSource;
    private final EntityManager entities;
    private final ExpectedProviders expected;

    FlowTotals(DataSource dataSource, EntityManager entities, ExpectedProviders expected) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.expected = expected;
    }

    /** Works out anew what counts in these portions and in everything that is made up of them. */
    @Transactional(TxType.MANDATORY)
    public void refresh(Collection<AreaYear> touched) {
        entities.flush();
        AreaTree tree = AreaTree.inForce();
        Map<String, Integer> ranks = ranks(tree);
        Set<AreaYear> affected = new HashSet<>();
        touched.forEach(portion -> spread(portion, tree, affected));
        List<AreaYear> inOrder = affected.stream()
                .sorted(Comparator.comparing((AreaYear portion) -> ranks.getOrDefault(portion.area(), 0))
                        .thenComparing(AreaYear::area).thenComparing(AreaYear::year))
                .toList();
        try (Connection connection = dataSource.getConnection()) {
            for (AreaYear portion : inOrder) {
                refresh(connection, portion, tree);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The figures that count could not be worked out", cause);
        }
    }

    /** Works out everything anew: after the areas changed, or when in doubt. */
    @Transactional(TxType.MANDATORY)
    public void refreshAll() {
        entities.flush();
        List<?> rows = entities.createNativeQuery(
                "select distinct area_code, extract(year from period_from) from household_flow").getResultList();
        Set<AreaYear> all = rows.stream().map(row -> (Object[]) row)
                .map(row -> new AreaYear((String) row[0], ((Number) row[1]).intValue())).collect(Collectors.toSet());
        // Nothing may remain of areas that no longer have parts.
        entities.createNativeQuery("delete from household_flow_total").executeUpdate();
        refresh(all);
    }

    /** Works out anew what counts for an area in every year, and in everything that is made up of it. */
    @Transactional(TxType.MANDATORY)
    public void refreshArea(String areaCode) {
        entities.flush();
        List<?> years = entities.createNativeQuery(
                "select distinct extract(year from period_from) from household_flow where area_code = :area")
                .setParameter("area", areaCode).getResultList();
        refresh(years.stream().map(year -> new AreaYear(areaCode, ((Number) year).intValue())).toList());
    }

    void onAreasChanged(@Observes AreasChanged event) {
        refreshAll();
    }

    private static void spread(AreaYear portion, AreaTree tree, Set<AreaYear> affected) {
        if (!affected.add(portion)) {
            return;
        }
        tree.find(portion.area()).ifPresent(area -> {
            if (area.parentCode != null) {
                spread(new AreaYear(area.parentCode, portion.year()), tree, affected);
            }
            if (area.successorCode != null) {
                spread(new AreaYear(area.successorCode, portion.year()), tree, affected);
            }
        });
    }

    /** Parts before wholes, predecessors before successors. */
    private static Map<String, Integer> ranks(AreaTree tree) {
        Map<String, Integer> ranks = new HashMap<>();
        tree.all().forEach(area -> rank(area.code, tree, ranks, new HashSet<>()));
        return ranks;
    }

    private static int rank(String code, AreaTree tree, Map<String, Integer> ranks, Set<String> onTheWay) {
        Integer known = ranks.get(code);
        if (known != null || !onTheWay.add(code)) {
            return known == null ? 0 : known;
        }
        int highest = -1;
        for (Area part : tree.within(code)) {
            highest = Math.max(highest, rank(part.code, tree, ranks, onTheWay));
        }
        for (Area earlier : tree.predecessors(code)) {
            highest = Math.max(highest, rank(earlier.code, tree, ranks, onTheWay));
        }
        ranks.put(code, highest + 1);
        return highest + 1;
    }

    private void refresh(Connection connection, AreaYear portion, AreaTree tree) throws SQLException {
        Map<FlowKey, FlowFigures> delivered = HouseholdFlow.inForce(portion.area(), portion.year()).stream()
                .collect(Collectors.toMap(HouseholdFlow::key, HouseholdFlow::figures));
        // The rows are read once and not changed; a large import must not keep them all.
        entities.clear();
        Map<FlowKey, FlowFigures> counts = new CountingRule(portion.year(), delivered,
                parts(connection, portion, tree), expected.of(portion.area(), portion.year())).apply();
        remove(connection, portion);
        write(connection, portion.area(), counts);
    }

    private List<CountingRule.Part> parts(Connection connection, AreaYear portion, AreaTree tree) throws SQLException {
        Area whole = tree.find(portion.area()).orElse(null);
        Map<String, Map<FlowKey, FlowFigures>> counts = countsOf(connection, portion, tree);
        List<CountingRule.Part> parts = tree.within(portion.area()).stream()
                .map(part -> new CountingRule.Part(part::isValidIn, counts.getOrDefault(part.code, Map.of())))
                .collect(Collectors.toList());
        // Before it existed an area is the sum of those it took over; afterwards they say nothing about it.
        tree.predecessors(portion.area()).forEach(earlier -> parts.add(new CountingRule.Part(
                period -> earlier.isValidIn(period) && whole != null && !whole.isValidIn(period),
                counts.getOrDefault(earlier.code, Map.of()))));
        return parts;
    }

    private static Map<String, Map<FlowKey, FlowFigures>> countsOf(Connection connection, AreaYear portion, AreaTree tree)
            throws SQLException {
        Set<String> codes = new LinkedHashSet<>();
        tree.within(portion.area()).forEach(area -> codes.add(area.code));
        tree.predecessors(portion.area()).forEach(area -> codes.add(area.code));
        Map<String, Map<FlowKey, FlowFigures>> counts = new HashMap<>();
        if (codes.isEmpty()) {
            return counts;
        }
        String query = "select * from household_flow_total where period_from >= ? and period_from < ? and area_code in ("
                + codes.stream().map(code -> "?").collect(Collectors.joining(", ")) + ")";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setDate(1, Date.valueOf(LocalDate.of(portion.year(), 1, 1)));
            select.setDate(2, Date.valueOf(LocalDate.of(portion.year() + 1, 1, 1)));
            int index = 3;
            for (String code : codes) {
                select.setString(index++, code);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(row.getString("area_code"), code -> new HashMap<>()).put(key(row), figures(row));
                }
            }
        }
        return counts;
    }

    private static FlowKey key(ResultSet row) throws SQLException {
        return new FlowKey(Period.parse(row.getString("period_code")).orElseThrow(), row.getString("provider_code"),
                HouseholdKind.of(row.getString("kind")).orElseThrow(), row.getString("unit"));
    }

    private static FlowFigures figures(ResultSet row) throws SQLException {
        return new FlowFigures(count(row, "started"), count(row, "stopped"), count(row, "stock_begin"),
                count(row, "stock_end"), count(row, "served"), row.getString("basis"), row.getString("counted_at"),
                row.getBoolean("series_break"), FigureStatus.of(row.getString("status_started")).orElseThrow(),
                FigureStatus.of(row.getString("status_stopped")).orElseThrow(),
                FigureStatus.of(row.getString("status_stock")).orElseThrow(), SummedOver.NOTHING,
                lines(row.getString("sources")), lines(row.getString("note")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Long count(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static Set<String> lines(String text) {
        return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(SEPARATOR)));
    }

    private static void remove(Connection connection, AreaYear portion) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from household_flow_total where area_code = ? and period_from >= ? and period_from < ?")) {
            delete.setString(1, portion.area());
            delete.setDate(2, Date.valueOf(LocalDate.of(portion.year(), 1, 1)));
            delete.setDate(3, Date.valueOf(LocalDate.of(portion.year() + 1, 1, 1)));
            delete.executeUpdate();
        }
    }

    private static void write(Connection connection, String area, Map<FlowKey, FlowFigures> counts) throws SQLException {
        String insert = """
                insert into household_flow_total (
                    period_code, period_from, period_until, grain, area_code, provider_code, kind, unit, basis, counted_at,
                    started, stopped, stock_begin, stock_end, served, series_break,
                    status_started, status_stopped, status_stock, summed_over, sources, note, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (Map.Entry<FlowKey, FlowFigures> entry : counts.entrySet()) {
                fill(statement, area, entry.getKey(), entry.getValue());
                statement.addBatch();
                if (++waiting % PERIODS_PER_BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, String area, FlowKey key, FlowFigures figures) throws SQLException {
        Period period = key.period();
        statement.setString(1, period.code());
        statement.setDate(2, Date.valueOf(period.from()));
        statement.setDate(3, Date.valueOf(period.until()));
        statement.setString(4, period.grain().code());
        statement.setString(5, area);
        statement.setString(6, key.provider());
        statement.setString(7, key.kind().code());
        statement.setString(8, key.unit());
        statement.setString(9, figures.basis());
        statement.setString(10, figures.countedAt());
        statement.setObject(11, figures.started(), Types.BIGINT);
        statement.setObject(12, figures.stopped(), Types.BIGINT);
        statement.setObject(13, figures.stockBegin(), Types.BIGINT);
        statement.setObject(14, figures.stockEnd(), Types.BIGINT);
        statement.setObject(15, figures.served(), Types.BIGINT);
        statement.setBoolean(16, figures.seriesBreak());
        statement.setString(17, figures.statusStarted().code());
        statement.setString(18, figures.statusStopped().code());
        statement.setString(19, figures.statusStock().code());
        statement.setString(20, figures.summedOver().code());
        statement.setString(21, text(figures.sources()));
        statement.setString(22, text(figures.notes()));
        statement.setObject(23, figures.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private static String text(Set<String> lines) {
        String joined = String.join(SEPARATOR, lines);
        return joined.length() <= 2000 ? joined : joined.substring(0, 2000);
    }
}
