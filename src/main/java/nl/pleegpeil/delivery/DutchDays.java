package nl.pleegpeil.delivery;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.pleegpeil.shared.TimeSource;

/** Days as Dutch readers write them, in templates: {@code {day.inWords}}. */
@TemplateExtension
final class DutchDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private DutchDays() {
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in the Netherlands. */
    static String dayInWords(Instant moment) {
        return DAY.format(moment.atZone(TimeSource.NETHERLANDS));
    }
}
