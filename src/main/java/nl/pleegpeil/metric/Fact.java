package nl.pleegpeil.metric;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of a metric's query.
 *
 * @param columns value by column name, in lower case; null where the database has none
 */
public record Fact(Map<String, Object> columns) {

    /** A text; "" when it is not known or the query has no such column. */
    public String text(String column) {
        Object value = columns.get(column);
        return value == null ? "" : value.toString();
    }

    /** A number; null when it is not known or the query has no such column. */
    public Double number(String column) {
        return columns.get(column) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    /** A whole number; null when it is not known or the query has no such column. */
    public Long count(String column) {
        return columns.get(column) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    /** Whether it is true; what is not known is not. */
    public boolean flag(String column) {
        return Boolean.TRUE.equals(columns.get(column));
    }

    /** A moment; null when it is not known or the query has no such column. */
    public Instant moment(String column) {
        return (Instant) columns.get(column);
    }

    /** The lines of a text column; none when it is empty. */
    public List<String> lines(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }
}
