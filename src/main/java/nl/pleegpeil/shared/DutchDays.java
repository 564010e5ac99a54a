package nl.pleegpeil.shared;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as Dutch readers write them; in templates {@code {day.inWords}}. */
public final class DutchDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm 'uur'", Locale.forLanguageTag("nl"));

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
}
