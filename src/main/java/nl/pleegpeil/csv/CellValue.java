package nl.pleegpeil.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What a cell says, strictly read: as a Dutch or an international spreadsheet writes it, or not at all. */
public final class CellValue {

    /** Largest count that is believed. */
    public static final long LARGEST_COUNT = 1_000_000_000L;

    // 1.000 is refused on purpose: it may be a thousand or a one, and a guess would be a wrong figure.
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}(?:[.,]0{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,15})?");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DUTCH_DATE = Pattern.compile("\\d{1,2}-\\d{1,2}-\\d{4}");
    private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
    private static final DateTimeFormatter DUTCH = strict("d-M-uuuu");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellValue() {
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** A whole number, negative ones too; empty for a fraction or anything else. */
    public static OptionalLong whole(String cell) {
        if (!WHOLE.matcher(cell).matches()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(cell.split("[.,]")[0]));
    }

    /** A number with a decimal comma or point, without marks between thousands. */
    public static OptionalDouble decimal(String cell) {
        return DECIMAL.matcher(cell).matches()
                ? OptionalDouble.of(Double.parseDouble(cell.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /** A day written as 2026-03-31 or 31-03-2026, between 1900 and 2199; empty for a day that does not exist. */
    public static Optional<LocalDate> date(String cell) {
        DateTimeFormatter format = ISO_DATE.matcher(cell).matches() ? ISO
                : DUTCH_DATE.matcher(cell).matches() ? DUTCH : null;
        if (format == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(cell, format);
            return day.getYear() >= 1900 && day.getYear() <= 2199 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a spreadsheet program would take the text for a formula. */
    public static boolean looksLikeFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    }
}
