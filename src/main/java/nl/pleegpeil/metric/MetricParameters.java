package nl.pleegpeil.metric;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricOptions.Direction;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a metric, as texts; turned into a {@link MetricQuery} or refused with a Dutch sentence. */
public class MetricParameters {

    private static final List<String> KINDS = List.of("bestand", "netwerk", "beide", "onbekend");
    private static final List<String> UNITS = List.of("gezin", "persoon");
    private static final Pattern FRACTION = Pattern.compile("0?\\.\\d{1,15}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @QueryParam("gebied")
    @Parameter(description = "Code van een gebied. Zonder: het gebied van de aanvrager, voor het publiek NL.")
    public String area;

    @QueryParam("van")
    @Parameter(description = "Eerste dag (2016-01-01) of een periode (2016, 2016-H1, 2016-K1, 2016-03).")
    public String from;

    @QueryParam("tot")
    @Parameter(description = "Eerste dag erna, of een periode; die telt zelf niet mee.")
    public String until;

    @QueryParam("per")
    @DefaultValue("jaar")
    @Parameter(description = "jaar, halfjaar, kwartaal of maand.")
    public String per;

    @QueryParam("soort")
    @DefaultValue("onbekend")
    @Parameter(description = "bestand, netwerk, beide, of onbekend: alle soorten samen.")
    public String kind;

    @QueryParam("aanbieder")
    @DefaultValue("")
    @Parameter(description = "Code van een pleegzorgaanbieder. Zonder: alle samen.")
    public String provider;

    @QueryParam("uitsplitsing")
    @DefaultValue("")
    @Parameter(description = "gebied, soort, aanbieder, groep, reden of startjaar: een reeks voor elk.")
    public String breakdown;

    @QueryParam("herkomst")
    @DefaultValue("tellingen")
    @Parameter(description = "tellingen, of gezinnen: uit de looptijden van gezinnen. Nooit samen in een cijfer.")
    public String origin;

    @QueryParam("betrouwbaarheid")
    @DefaultValue("0.95")
    @Parameter(description = "Betrouwbaarheid van de marge, 0.5 tot en met 0.9999.")
    public String confidence;

    @QueryParam("eenheid")
    @DefaultValue("gezin")
    @Parameter(description = "gezin of persoon; nooit samen in een cijfer.")
    public String unit;

    @QueryParam("indicator")
    @DefaultValue("")
    @Parameter(description = "Naam van een indicator, bij het kengetal 'indicator'.")
    public String indicator;

    @QueryParam("overbrugging")
    @Parameter(description = "Dagen tussen twee perioden van een gezin die nog een periode maken, 0 tot en met 3660.")
    public String bridgeDays;

    @QueryParam("doel")
    @Parameter(description = "De waarde waar u naartoe wilt, bij een regelkaart.")
    public String target;

    @QueryParam("richting")
    @DefaultValue("neutraal")
    @Parameter(description = "hoger, lager of neutraal: wat beter is, bij een regelkaart.")
    public String direction;

    @QueryParam("herijk")
    @Parameter(description = "Dagen waarop een regelkaart opnieuw begint, met een komma ertussen.")
    public String rebasedOn;

    @QueryParam("basis")
    @Parameter(description = "Aantal eerste punten dat de grenzen van een regelkaart bepaalt, 2 tot en met 10000.")
    public String basePoints;

    /**
     * The question these parameters ask.
     *
     * @throws Refusal naming the parameter that is wrong
     */
    public MetricQuery query(Scope scope) {
        Grain grain = Grain.of(per).orElseThrow(() -> wrong("per", per, "jaar, halfjaar, kwartaal of maand"));
        Breakdown split = Breakdown.of(breakdown)
                .orElseThrow(() -> wrong("uitsplitsing", breakdown, "gebied, soort, aanbieder, groep, reden of startjaar"));
        LocalDate first = day("van", from);
        LocalDate firstAfter = day("tot", until);
        if (first != null && firstAfter != null && !first.isBefore(firstAfter)) {
            throw Refusal.badRequest("De parameter 'tot' moet later zijn dan 'van'.");
        }
        return new MetricQuery(scope, area == null || area.isBlank() ? scope.homeArea() : area.strip(), first, firstAfter,
                grain, oneOf("soort", kind, KINDS), provider, split, level(), oneOf("eenheid", unit, UNITS), indicator, options());
    }

    private MetricOptions options() {
        Origin from = oneOf("herkomst", origin, Origin.values(), Origin::code);
        Direction better = oneOf("richting", direction, Direction.values(), Direction::code);
        return new MetricOptions(from, whole("overbrugging", bridgeDays, 0, 3660), number("doel", target), better, days(),
                whole("basis", basePoints, 2, 10_000));
    }

    private List<LocalDate> days() {
        if (rebasedOn == null || rebasedOn.isBlank()) {
            return List.of();
        }
        return Arrays.stream(rebasedOn.split(",")).map(text -> day("herijk", text)).filter(Objects::nonNull).distinct().sorted().toList();
    }

    private static Integer whole(String parameter, String text, int lowest, int highest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (WHOLE.matcher(text.strip()).matches()) {
            int number = Integer.parseInt(text.strip());
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw wrong(parameter, text, "een heel getal van " + lowest + " tot en met " + highest);
    }

    private static Double number(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!NUMBER.matcher(text.strip()).matches()) {
            throw wrong(parameter, text, "een getal, zoals 100 of 7.5");
        }
        return Double.valueOf(text.strip().replace(',', '.'));
    }

    private static LocalDate day(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Period.parse(text).map(Period::from).or(() -> date(text.strip()))
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> wrong(parameter, text, "een datum zoals 2024-01-01, of een periode zoals 2024, 2024-H1, "
                        + "2024-K1 of 2024-03, van 1900 tot en met 2199"));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private double level() {
        // Java reads 0x1.8p-1 and 0.9d as numbers as well.
        double level = FRACTION.matcher(confidence).matches() ? Double.parseDouble(confidence) : 0;
        if (level >= 0.5 && level <= 0.9999) {
            return level;
        }
        throw wrong("betrouwbaarheid", confidence, "een getal van 0.5 tot en met 0.9999, zoals 0.95");
    }

    private static String oneOf(String parameter, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw wrong(parameter, value, String.join(", ", allowed));
        }
        return value;
    }

    private static <T> T oneOf(String parameter, String value, T[] allowed, Function<T, String> code) {
        return Arrays.stream(allowed).filter(one -> code.apply(one).equals(value)).findFirst().orElseThrow(
                () -> wrong(parameter, value, Arrays.stream(allowed).map(code).collect(Collectors.joining(", "))));
    }

    private static Refusal wrong(String parameter, String value, String allowed) {
        return Refusal.badRequest("De parameter '" + parameter + "' kan niet '" + value + "' zijn. Gebruik " + allowed + ".");
    }
}
