package nl.pleegpeil.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as people type it in a form: 31-3-2026, and 2026-03-31 for who is used to that. */
public final class TypedDay {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private TypedDay() {
    }

    /** The day; empty when the text is none, or one outside 2000 to 2199. */
    public static Optional<LocalDate> of(String typed) {
        String text = typed == null ? "" : typed.strip();
        try {
            LocalDate day = text.matches("\\d{4}-.*") ? LocalDate.parse(text) : LocalDate.parse(text, DUTCH);
            return Optional.of(day).filter(found -> found.getYear() >= FIRST_YEAR && found.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** As it stands in a field. */
    public static String text(LocalDate day) {
        return DUTCH.format(day);
    }
}
