package nl.pleegpeil.metric;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One row of a metric's query, by column name. */
record Fact(Map<String, Object> columns) {

    String text(String column) {
        Object value = columns.get(column);
        return value == null ? "" : value.toString();
    }

    /** A number; null when it is not known or the query has no such column. */
    Double number(String column) {
        return columns.get(column) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    Long count(String column) {
        return columns.get(column) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(columns.get(column));
    }

    Instant moment(String column) {
        return (Instant) columns.get(column);
    }

    /** The lines of a text column; none when it is empty. */
    List<String> lines(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }
}
