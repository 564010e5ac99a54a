package nl.pleegpeil.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/**
 * What the address of a page asks to see. A value that makes no sense is replaced by the default and said.
 *
 * @param area         code of the area
 * @param from         first day; null: from the first figure
 * @param until        first day after; null: up to the last figure
 * @param isFromAsked  whether the reader chose the first day
 * @param isUntilAsked whether the reader chose where it ends
 * @param kind         netwerk, bestand or onbekend (all kinds together)
 * @param per          length of the periods
 * @param series       name of a metric or indicator, on a page where the reader chooses one; "" otherwise
 * @param compared     what is held against it: code of another area or of a period; "" nothing
 * @param problems     a Dutch sentence for every value that was replaced
 */
public record DashboardFilter(String area, LocalDate from, LocalDate until, boolean isFromAsked, boolean isUntilAsked, String kind, Grain per,
        String series, String compared, List<String> problems) {

    static final String ALL_KINDS = "onbekend";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_CODE = 40;
    static final List<String> KINDS = List.of(ALL_KINDS, "netwerk", "bestand");

    /** Reads the parameters gebied, van, tot (exclusive, as in the API), soort and per. */
    static DashboardFilter read(Map<String, String> parameters, String homeArea, AreaTree tree, FilterTexts texts) {
        List<String> problems = new ArrayList<>();
        String area = parameters.getOrDefault("gebied", "").strip();
        if (!area.isEmpty() && tree.find(area).isEmpty()) {
            problems.add(texts.unknownArea(area));
            area = "";
        }
        LocalDate from = day(parameters, "van", problems, texts);
        LocalDate until = day(parameters, "tot", problems, texts);
        if (from != null && until != null && !from.isBefore(until)) {
            problems.add(texts.periodTurnedRound());
            from = null;
            until = null;
        }
        String kind = parameters.getOrDefault("soort", "").strip();
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            problems.add(texts.unknownKind(kind));
            kind = "";
        }
        String perCode = parameters.getOrDefault("per", "").strip();
        Optional<Grain> per = perCode.isEmpty() ? Optional.of(Grain.YEAR) : Grain.of(perCode);
        if (per.isEmpty()) {
            problems.add(texts.unknownGrain(perCode));
        }
        return new DashboardFilter(area.isEmpty() ? homeArea : area, from, until, from != null, until != null, kind.isEmpty() ? ALL_KINDS : kind,
                per.orElse(Grain.YEAR), series(parameters), compared(parameters), problems);
    }

    private static LocalDate day(Map<String, String> parameters, String name, List<String> problems, FilterTexts texts) {
        String text = parameters.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        Optional<Period> period = Period.parse(text);
        if (period.isPresent()) {
            return period.get().from();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            // A page offers every year from the first to the last: a year without bound would fill the memory.
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            problems.add(texts.unknownPeriod(name, text));
        } catch (DateTimeParseException notADay) {
            problems.add(texts.unknownPeriod(name, text));
        }
        return null;
    }

    /** A name is looked up and never taken over into a page as it is. */
    private static String series(Map<String, String> parameters) {
        String name = parameters.getOrDefault("indicator", "").strip();
        return name.matches("[a-z0-9_]{1,60}") ? name : "";
    }

    /** As it was typed: what it means, and whether it is anything, is said where two things stand side by side. */
    private static String compared(Map<String, String> parameters) {
        String asked = parameters.getOrDefault("vergelijk", "").strip();
        return asked.length() > LONGEST_CODE ? asked.substring(0, LONGEST_CODE) : asked;
    }

    DashboardFilter between(LocalDate first, LocalDate firstAfter) {
        return new DashboardFilter(area, first, firstAfter, isFromAsked, isUntilAsked, kind, per, series, compared, problems);
    }

    /** Without the days that were filled in for a reader who chose none. */
    DashboardFilter asAsked() {
        return between(isFromAsked ? from : null, isUntilAsked ? until : null);
    }
}
