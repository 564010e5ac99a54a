package nl.pleegpeil.metric;

import io.quarkus.arc.All;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.metric.MetricOptions.Origin;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.Refusal;

/**
 * The catalogue: the one way to a figure. A question goes to the metric's query, its rows to the metric's method, and
 * the result through the disclosure step.
 */
@ApplicationScoped
public class Metrics {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

    private final MetricFiles files;
    private final FactReader facts;
    private final Map<String, MetricMethod> methods;
    private final Map<String, WholeMethod> wholeMethods;
    private final List<SpellFigures> spells;
    private final Map<String, DerivedMethod> derivedMethods;
    private final ReleaseStep release;
    private final MetricTexts texts;
    private final Clock clock;

    Metrics(MetricFiles files, FactReader facts, @All List<MetricMethod> methods, @All List<WholeMethod> wholeMethods,
            @All List<SpellFigures> spells, @All List<DerivedMethod> derivedMethods, ReleaseStep release,
            @Localized("nl") MetricTexts texts, Clock clock) {
        this.files = files;
        this.facts = facts;
        this.methods = methods.stream().collect(Collectors.toMap(MetricMethod::name, Function.identity()));
        this.wholeMethods = wholeMethods.stream().collect(Collectors.toMap(WholeMethod::name, Function.identity()));
        this.spells = spells;
        this.derivedMethods = derivedMethods.stream().collect(Collectors.toMap(DerivedMethod::name, Function.identity()));
        this.release = release;
        this.texts = texts;
        this.clock = clock;
    }

    /** Every metric there is, by name. */
    public Collection<MetricFile> all() {
        return files.byName().values();
    }

    /**
     * A metric's definition.
     *
     * @throws Refusal when there is no such metric
     */
    public MetricFile definition(String name) {
        MetricFile file = files.byName().get(name);
        if (file == null) {
            throw Refusal.notFound("Het kengetal '" + name + "' bestaat niet. Alle kengetallen staan op /api/v1/metrics.");
        }
        return file;
    }

    /**
     * The figures that answer a question, as this reader may see them.
     *
     * @throws Refusal when there is no such metric or area
     */
    public MetricResult answer(String name, MetricQuery asked) {
        MetricFile file = definition(name);
        WholeMethod whole = wholeMethods.get(file.method());
        boolean onlyFromSpells = whole != null && whole.origin() == Origin.SPELLS;
        MetricQuery query = onlyFromSpells ? asked.with(asked.options().from(Origin.SPELLS)) : asked;
        if (derivedMethods.containsKey(file.method())) {
            DerivedMethod.Derived derived = derivedMethods.get(file.method()).figures(query, this::base);
            return new MetricResult(file.name(), file.unit(), scope(query, nameOf(query.area())), derived.asOf(), derived.rows(), file, query);
        }
        String areaName = nameOf(query.area());
        if (!onlyFromSpells && query.options().origin() == Origin.SPELLS) {
            SpellFigures fromSpells = spells.stream().filter(source -> source.gives(name)).findFirst().orElseThrow(
                    () -> Refusal.badRequest("Dit kengetal is er alleen uit tellingen. Gebruik herkomst=tellingen."));
            return release.release(new MetricResult(file.name(), file.unit(), scope(query, areaName), fromSpells.asOf(query),
                    fromSpells.figures(name, query), file, query),
                    other -> fromSpells.figures(name, other));
        }
        List<Fact> found = facts.read(file.sql(), parameters(query));
        Instant asOf = found.stream().map(fact -> fact.moment("recorded_at")).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
        List<MetricRow> rows = figures(file, found, query);
        return release.release(new MetricResult(file.name(), file.unit(), scope(query, areaName), asOf, rows, file, query),
                other -> figures(file, facts.read(file.sql(), parameters(other)), other));
    }

    /** What a derived metric rests on, which is never another derived one: that could go round for ever. */
    private MetricResult base(String name, MetricQuery query) {
        if (derivedMethods.containsKey(definition(name).method())) {
            throw Refusal.badRequest("Het kengetal '" + name + "' is zelf uitgerekend uit andere kengetallen. Kies een ander kengetal.");
        }
        return answer(name, query);
    }

    private List<MetricRow> figures(MetricFile file, List<Fact> found, MetricQuery query) {
        WholeMethod whole = wholeMethods.get(file.method());
        if (whole != null) {
            return whole.figures(found, query);
        }
        MetricMethod method = methods.get(file.method());
        if (method == null) {
            throw new IllegalStateException(file.name() + ".sql: unknown method '" + file.method() + "', use one of "
                    + methods.keySet() + " or " + wholeMethods.keySet());
        }
        if (List.of(Breakdown.GROUP, Breakdown.REASON, Breakdown.START_YEAR).contains(query.breakdown())) {
            throw Refusal.badRequest("Dit kengetal kan niet per " + query.breakdown().code() + ". Gebruik gebied, soort of aanbieder.");
        }
        return wholeSeries(found, method, query);
    }

    private String nameOf(String area) {
        List<Fact> found = facts.read("select name from areas where code = :area", Map.of("area", area));
        if (found.isEmpty()) {
            throw Refusal.badRequest("Het gebied '" + area + "' kennen wij niet. Gebruik een code zoals NL, JR-GRONINGEN of GM0014.");
        }
        return found.get(0).text("name");
    }

    private Map<String, Object> parameters(MetricQuery query) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("from", query.from() == null ? FIRST_DAY : query.from());
        parameters.put("until", query.until() == null ? LAST_DAY : query.until());
        // What is counted on a day is counted today while the period lasts.
        parameters.put("today", LocalDate.now(clock));
        parameters.put("grain", query.per().code());
        parameters.put("areas", query.breakdown() == Breakdown.AREA ? areasWithin(query.area()) : List.of(query.area()));
        parameters.put("kinds", query.breakdown() == Breakdown.KIND ? List.of("bestand", "netwerk", "beide") : List.of(query.kind()));
        parameters.put("providers", query.breakdown() == Breakdown.PROVIDER ? providers() : List.of(query.provider()));
        parameters.put("unit", query.unit());
        parameters.put("indicator", query.indicator());
        return parameters;
    }

    private List<String> areasWithin(String area) {
        List<String> codes = facts.read("select code from areas where parent_code = :area order by code", Map.of("area", area))
                .stream().map(fact -> fact.text("code")).toList();
        // An empty list would be no SQL; no area has the empty code.
        return codes.isEmpty() ? List.of("") : codes;
    }

    private List<String> providers() {
        List<String> codes = facts.read("select code from providers order by code", Map.of()).stream()
                .map(fact -> fact.text("code")).toList();
        // The empty code means all providers together, which is no provider.
        return codes.isEmpty() ? List.of("-") : codes;
    }

    private static Map<String, String> scope(MetricQuery query, String areaName) {
        Map<String, String> scope = new LinkedHashMap<>();
        scope.put("gebied", query.area());
        scope.put("naam", areaName);
        scope.put("per", query.per().code());
        scope.put("van", query.from() == null ? null : query.from().toString());
        scope.put("tot", query.until() == null ? null : query.until().toString());
        scope.put("soort", query.kind());
        scope.put("aanbieder", query.provider().isEmpty() ? null : query.provider());
        scope.put("uitsplitsing", query.breakdown() == Breakdown.NONE ? null : query.breakdown().code());
        scope.put("eenheid", query.unit());
        scope.put("herkomst", query.options().origin().code());
        return scope;
    }

    /** One row per period from the first to the last with any figure, in every series that has one. */
    private List<MetricRow> wholeSeries(List<Fact> found, MetricMethod method, MetricQuery query) {
        Map<String, Map<Period, MetricRow>> bySeries = new TreeMap<>();
        Map<String, String> countedBefore = new HashMap<>();
        for (Fact fact : found) {
            MetricRow row = method.figure(fact, query);
            String counted = fact.text("basis") + " " + fact.text("counted_at");
            String before = countedBefore.put(fact.text("area_code") + " " + fact.text("kind") + " " + fact.text("provider_code"), counted);
            if (before != null && !before.equals(counted)) {
                row = row.withNote(texts.countedOtherwise());
            }
            Period period = Period.parse(row.label()).orElseThrow();
            if (query.includes(period)) {
                String series = seriesOf(fact, query.breakdown());
                bySeries.computeIfAbsent(series, name -> new TreeMap<>()).put(period, row.in(series.isEmpty() ? null : series));
            }
        }
        bySeries.values().removeIf(rows -> rows.values().stream().noneMatch(MetricRow::hasAnyFigure));
        // A row without a figure sets no range, but inside it its note says why there is none.
        List<Period> periods = bySeries.values().stream().flatMap(rows -> rows.values().stream())
                .filter(MetricRow::hasAnyFigure).map(row -> Period.parse(row.label()).orElseThrow()).sorted().toList();
        List<MetricRow> rows = new ArrayList<>();
        if (periods.isEmpty()) {
            return rows;
        }
        Period last = periods.get(periods.size() - 1);
        bySeries.forEach((series, known) -> {
            for (Period period = periods.get(0); period.compareTo(last) <= 0; period = period.next()) {
                MetricRow row = known.get(period);
                rows.add(row != null ? row
                        : MetricRow.unknown(period.code(), series.isEmpty() ? null : series, method.measures()));
            }
        });
        return rows;
    }

    private static String seriesOf(Fact fact, Breakdown breakdown) {
        return switch (breakdown) {
            case NONE -> "";
            case AREA -> fact.text("area_code");
            case KIND -> fact.text("kind");
            case PROVIDER -> fact.text("provider_code");
            case GROUP, REASON, START_YEAR -> throw new IllegalStateException("No series of periods is broken down by " + breakdown);
        };
    }
}
