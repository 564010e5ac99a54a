package nl.pleegpeil.shared;

import io.quarkus.qute.TemplateExtension;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as Dutch readers write them; in templates {@code {day.inWords}}. */
public final class DutchDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm 'uur'", Locale.forLanguageTag("nl"));
    private static final List<DateTimeFormatter> TYPED = List.of(strict("d-M-uuuu"), strict("uuuu-MM-dd"));

    private DutchDays() {
    }

    @TemplateExtension
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in the Netherlands. */
    @TemplateExtension
    public static String dayInWords(Instant moment) {
        return DAY.format(moment.atZone(TimeSource.NETHERLANDS));
    }

    /** Day and time in the Netherlands. */
    @TemplateExtension
    public static String momentInWords(Instant moment) {
        return MOMENT.format(moment.atZone(TimeSource.NETHERLANDS));
    }

    /** A day as people type it (31-3-2026) or as a date field sends it (2026-03-31); empty when it is none. */
    public static Optional<LocalDate> read(String typed) {
        for (DateTimeFormatter format : TYPED) {
            try {
                return Optional.of(LocalDate.parse(typed == null ? "" : typed.strip(), format));
            } catch (DateTimeException notInThisForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
