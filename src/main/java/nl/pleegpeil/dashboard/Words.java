package nl.pleegpeil.dashboard;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.TimeSource;

/** Periods, days and lists as a Dutch sentence writes them. */
public final class Words {

    private static final List<String> MONTHS = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
            "augustus", "september", "oktober", "november", "december");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Words() {
    }

    /** After "in": 2024, de eerste helft van 2024, het 2e kwartaal van 2024, maart 2024. */
    public static String within(Period period) {
        return switch (period.grain()) {
            case YEAR -> String.valueOf(period.year());
            case HALF_YEAR -> (period.index() == 1 ? "de eerste" : "de tweede") + " helft van " + period.year();
            case QUARTER -> "het " + period.index() + "e kwartaal van " + period.year();
            case MONTH -> MONTHS.get(period.index() - 1) + " " + period.year();
        };
    }

    /** In a table or on an axis: 2024, 2024 1e helft, 2024 2e kwartaal, mrt 2024. */
    public static String brief(Period period) {
        return switch (period.grain()) {
            case YEAR -> String.valueOf(period.year());
            case HALF_YEAR -> period.year() + " " + period.index() + "e helft";
            case QUARTER -> period.year() + " " + period.index() + "e kw.";
            case MONTH -> MONTHS.get(period.index() - 1).substring(0, 3) + " " + period.year();
        };
    }

    /** The same for the code of a period; anything else stays as it is. */
    public static String brief(String label) {
        return Period.parse(label).map(Words::brief).orElse(label);
    }

    /** The same for the code of a period; anything else stays as it is. */
    public static String within(String label) {
        return Period.parse(label).map(Words::within).orElse(label);
    }

    /** One, one en two, one, two en three. */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " en " + words.get(words.size() - 1);
    }

    /** A heading for the column of periods. */
    public static String heading(Grain grain) {
        return switch (grain) {
            case YEAR -> "Jaar";
            case HALF_YEAR -> "Halfjaar";
            case QUARTER -> "Kwartaal";
            case MONTH -> "Maand";
        };
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(TimeSource.NETHERLANDS));
    }

    /** A count, with a decimal only where it is no whole number. */
    static String count(Double amount) {
        return amount == null ? "" : DutchNumbers.decimals(amount, amount == Math.rint(amount) ? 0 : 1);
    }
}
