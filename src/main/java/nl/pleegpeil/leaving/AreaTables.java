package nl.pleegpeil.leaving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.snapshot.AreaExtract;
import nl.pleegpeil.snapshot.Schema;

/**
 * Which tables say of which area a row is, and what hangs on what, as the database tells it; so that a new table is in it
 * by itself. What the database does not tell, a number without a foreign key, is listed here, and a test finds what is
 * missing in the list.
 */
final class AreaTables {

    /** The narrowest comes first: a signal of a municipality is that of the municipality, whatever region it lay in. */
    private static final List<String> NARROWEST_FIRST = List.of("municipality_code", "area_code", "region_code");

    /** Answers are given to a region; where a municipality is named it is only a trait of them. */
    private static final Map<String, String> OWNERS = Map.of("farewell", "region_code");

    private static final String TEXTS = "free_text";

    /**
     * A column that points to a row of another table.
     *
     * @param nullable whether a row may do without
     * @param only     of which rows that is so: a condition
     * @param owns     whether what it points to is part of the row, such as its words
     */
    record Link(String table, String column, String toTable, boolean nullable, String only, boolean owns) {

        boolean isToItself() {
            return table.equals(toTable);
        }

        /** Whether it points to the row that it takes the place of. */
        boolean corrects() {
            return isToItself() && column.equals("corrects_id");
        }
    }

    private static Link words(String table, String column) {
        return new Link(table, column, TEXTS, false, "1 = 1", true);
    }

    private static Link part(String table, String column, String toTable, String only) {
        return new Link(table, column, toTable, false, only, false);
    }

    /** Links that the database does not guard. */
    private static final List<Link> UNGUARDED = List.of(
            words("agreement", "text_id"), words("minutes_voice", "text_id"), words("open_answer", "free_text_id"),
            words("passed_question", "text_id"), words("passed_question", "reply_text_id"), words("session_note", "text_id"),
            words("signal", "text_id"), words("signal", "original_text_id"), words("signal_indexed", "text_id"),
            words("signal_message", "text_id"),
            part("answer_box", "round_id", "survey_round", "1 = 1"), part("answer_draft", "round_id", "survey_round", "1 = 1"),
            part("own_question", "round_id", "survey_round", "1 = 1"), part("open_answer", "round_id", "survey_round", "1 = 1"),
            part("recognition", "knelpunt_id", "knelpunt", "1 = 1"),
            part("status_change", "thing_id", "signal", "thing = 'signal'"),
            part("status_change", "thing_id", "knelpunt", "thing = 'knelpunt'"),
            part("status_change", "thing_id", "improvement_action", "thing = 'action'"),
            part("kept_item", "piece_id", "signal", "piece = 'signaal'"), part("kept_item", "piece_id", "knelpunt", "piece = 'knelpunt'"),
            part("kept_item", "piece_id", "improvement_action", "piece = 'actie'"),
            part("kept_item", "piece_id", "dialogue_session", "piece = 'sessie'"),
            part("kept_item", "piece_id", "free_text", "piece = 'bericht'"));

    /** Columns that end in _id and point to what no leaving removes, or to nothing. */
    static final String POINTS_ELSEWHERE = "(?:.*_)?(?:seat|account|import|upload|run|table|subject)_id";

    private record Column(String name, boolean nullable, boolean isText) {
    }

    private final Map<String, List<Column>> tables = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    AreaTables(Connection connection) throws SQLException {
        Schema schema = new Schema(connection);
        schema.tables().forEach(table -> tables.put(table, new ArrayList<>()));
        try (Statement ask = connection.createStatement(); ResultSet row = ask.executeQuery("select table_name, column_name, is_nullable, data_type"
                + " from information_schema.columns where table_schema = current_schema order by table_name, ordinal_position")) {
            while (row.next()) {
                List<Column> columns = tables.get(row.getString(1));
                if (columns != null) {
                    columns.add(new Column(row.getString(2), row.getString(3).equals("YES"), row.getString(4).toLowerCase(Locale.ROOT).matches("character.*|text")));
                }
            }
        }
        for (Schema.Reference reference : schema.references()) {
            links.add(new Link(reference.table(), reference.column(), reference.toTable(), isNullable(reference.table(), reference.column()), "1 = 1", false));
        }
        for (Link link : UNGUARDED) {
            links.add(new Link(link.table(), link.column(), link.toTable(), isNullable(link.table(), link.column()), link.only(), link.owns()));
        }
    }

    private boolean isNullable(String table, String column) {
        return tables.get(table).stream().filter(each -> each.name().equals(column)).findFirst().orElseThrow().nullable();
    }

    /** The links that the database does not guard and that make every row of a table part of another. */
    static List<Schema.Reference> parts() {
        return UNGUARDED.stream().filter(link -> !link.owns() && link.only().equals("1 = 1"))
                .map(link -> new Schema.Reference(link.table(), link.column(), link.toTable(), "id")).toList();
    }

    Set<String> all() {
        return tables.keySet();
    }

    List<Link> links() {
        return links;
    }

    /** Whether rows are told apart by a number of their own. */
    boolean isNumbered(String table) {
        return tables.get(table).stream().anyMatch(column -> column.name().equals("id"));
    }

    /** Tables that say of which area a row is. */
    List<String> ofAreas() {
        return tables.keySet().stream().filter(table -> !areaColumns(table).isEmpty()).toList();
    }

    /** The columns of the table that hold the code of an area, the narrowest first. */
    List<String> areaColumns(String table) {
        if (table.equals("area")) {
            return List.of("code");
        }
        List<String> names = tables.get(table).stream().map(Column::name).toList();
        Set<String> known = new LinkedHashSet<>(NARROWEST_FIRST);
        known.addAll(AreaExtract.AREA_COLUMNS);
        return known.stream().filter(names::contains).toList();
    }

    /** Those of them that may be empty. */
    List<String> areaColumnsToEmpty(String table) {
        return areaColumns(table).stream().filter(column -> isNullable(table, column)).toList();
    }

    List<String> textColumns(String table) {
        return tables.get(table).stream().filter(Column::isText).map(Column::name).toList();
    }

    List<String> columns(String table) {
        return tables.get(table).stream().map(Column::name).toList();
    }

    /** The rows that are about these areas: a condition. Without area columns there are none. */
    String ownedBy(String table, Collection<String> codes) {
        List<String> columns = OWNERS.containsKey(table) ? List.of(OWNERS.get(table)) : areaColumns(table);
        if (columns.isEmpty()) {
            return "1 = 0";
        }
        String owner = columns.size() == 1 ? columns.get(0)
                : "coalesce(" + columns.stream().map(column -> "nullif(" + column + ", '')").collect(Collectors.joining(", ")) + ")";
        return owner + " in (" + list(codes) + ")";
    }

    /** The rows that name these areas in any area column, their own or not: a condition. */
    String naming(String table, Collection<String> codes) {
        return areaColumns(table).stream().map(column -> column + " in (" + list(codes) + ")").collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Codes of letters, digits and dashes, as a statement lists them. */
    static String list(Collection<String> codes) {
        return codes.stream().sorted().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }
}
