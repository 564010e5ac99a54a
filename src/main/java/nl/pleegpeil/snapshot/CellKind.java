package nl.pleegpeil.snapshot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a column holds, apart from how a database calls it: one text per value, the same from H2 and from PostgreSQL, and
 * the way back.
 */
enum CellKind {
    WHOLE, DECIMAL, FLOATING, TRUTH, TEXT, DAY, TIME, MOMENT, LOCAL_MOMENT, BYTES, NUMBERED;

    // Sums of doubles may differ in their last digits with the order in which they were added.
    private static final MathContext FIGURE = new MathContext(12);

    /** @param type as the database names it, in any case */
    static Optional<CellKind> of(String type) {
        return Optional.ofNullable(switch (type.toLowerCase(Locale.ROOT)) {
            case "bigint", "integer", "smallint", "int8", "int4", "int2" -> WHOLE;
            case "numeric", "decimal", "decfloat" -> DECIMAL;
            case "double precision", "real", "float8", "float4" -> FLOATING;
            case "boolean", "bool" -> TRUTH;
            case "character varying", "character large object", "character", "varchar", "text", "bpchar", "name" -> TEXT;
            case "date" -> DAY;
            case "time", "time without time zone" -> TIME;
            case "timestamp with time zone", "timestamptz" -> MOMENT;
            case "timestamp", "timestamp without time zone" -> LOCAL_MOMENT;
            case "binary varying", "binary large object", "binary", "bytea" -> BYTES;
            case "uuid" -> NUMBERED;
            default -> null;
        });
    }

    /** The value as text; null when there is none. */
    String read(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case WHOLE -> {
                long number = row.getLong(column);
                yield row.wasNull() ? null : Long.toString(number);
            }
            case DECIMAL -> {
                BigDecimal number = row.getBigDecimal(column);
                yield number == null ? null : number.toPlainString();
            }
            case FLOATING -> {
                double number = row.getDouble(column);
                yield row.wasNull() ? null : Double.toString(number);
            }
            case TRUTH -> {
                boolean truth = row.getBoolean(column);
                yield row.wasNull() ? null : Boolean.toString(truth);
            }
            case TEXT -> row.getString(column);
            case DAY -> text(row.getObject(column, LocalDate.class));
            case TIME -> text(row.getObject(column, LocalTime.class));
            case MOMENT -> {
                OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant().toString();
            }
            case LOCAL_MOMENT -> text(row.getObject(column, LocalDateTime.class));
            case BYTES -> {
                byte[] bytes = row.getBytes(column);
                yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
            }
            case NUMBERED -> text(row.getObject(column, UUID.class));
        };
    }

    /** A figure of a view: databases give the same number in other types (2, 2.0, 2.00). */
    String readFigure(ResultSet row, int column) throws SQLException {
        String text = read(row, column);
        if (text == null || this != WHOLE && this != DECIMAL && this != FLOATING || !text.matches("-?[0-9.]+(?:E-?\\d+)?")) {
            return text;
        }
        BigDecimal number = new BigDecimal(text).round(FIGURE);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    void write(PreparedStatement statement, int column, String text) throws SQLException {
        if (text == null) {
            statement.setObject(column, null);
            return;
        }
        switch (this) {
            case WHOLE -> statement.setLong(column, Long.parseLong(text));
            case DECIMAL -> statement.setBigDecimal(column, new BigDecimal(text));
            case FLOATING -> statement.setDouble(column, Double.parseDouble(text));
            case TRUTH -> statement.setBoolean(column, Boolean.parseBoolean(text));
            case TEXT -> statement.setString(column, text);
            case DAY -> statement.setObject(column, LocalDate.parse(text));
            case TIME -> statement.setObject(column, LocalTime.parse(text));
            case MOMENT -> statement.setObject(column, Instant.parse(text).atOffset(ZoneOffset.UTC));
            case LOCAL_MOMENT -> statement.setObject(column, LocalDateTime.parse(text));
            case BYTES -> statement.setBytes(column, Base64.getDecoder().decode(text));
            case NUMBERED -> statement.setObject(column, UUID.fromString(text));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
