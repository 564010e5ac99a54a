package nl.pleegpeil.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.household.FlowFigures.SummedOver;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/**
 * Which figure counts, for one area in one calendar year. The delivered row of exactly that period, kind and unit
 * wins. Otherwise the sum of a complete set one level finer, tried in this order:
 * <ol>
 * <li>shorter periods, then kinds, from the area's own rows without provider;</li>
 * <li>the areas that make it up in that period, or the ones it took over;</li>
 * <li>its providers, only where no row without provider lies in the period and every provider that was asked for
 * figures gave some;</li>
 * <li>kinds, each by whatever set it has;</li>
 * <li>shorter periods, each by whatever set it has.</li>
 * </ol>
 * A set that misses a member gives nothing. Nothing is ever counted twice, because exactly one set is used per figure.
 */
final class CountingRule {

    private static final List<List<Grain>> SHORTER = List.of(
            List.of(Grain.HALF_YEAR, Grain.QUARTER, Grain.MONTH),
            List.of(Grain.QUARTER, Grain.MONTH),
            List.of(Grain.MONTH),
            List.of());

    /** The figures that count of one of the areas that make up this one. */
    record Part(Function<Period, Boolean> existsIn, Map<FlowKey, FlowFigures> counts, Map<String, List<FlowKey>> byProvider) {

        Part(Function<Period, Boolean> existsIn, Map<FlowKey, FlowFigures> counts) {
            this(existsIn, counts, counts.keySet().stream().collect(Collectors.groupingBy(FlowKey::provider)));
        }
    }

    private final int year;
    private final Map<FlowKey, FlowFigures> delivered;
    private final List<Part> parts;
    private final Map<Period, Set<String>> expected;
    /** Looked at for every figure, and nearly always empty. */
    private final List<FlowKey> keysOfBoth;
    private final Map<FlowKey, Optional<FlowFigures>> own = new HashMap<>();
    private final Map<FlowKey, Optional<FlowFigures>> counting = new HashMap<>();

    /**
     * @param delivered the area's own rows in force, of periods in this year
     * @param parts     the areas that make it up, or that it took over, with what counts for each in this year
     * @param expected  by half-year the providers that were asked for figures; none where nothing was agreed
     */
    CountingRule(int year, Map<FlowKey, FlowFigures> delivered, List<Part> parts, Map<Period, Set<String>> expected) {
        this.year = year;
        this.delivered = delivered;
        this.parts = parts;
        this.expected = expected;
        this.keysOfBoth = allKeys().stream().filter(key -> key.kind() == HouseholdKind.BOTH).distinct().toList();
    }

    /** Every figure that counts for the area in the year; what nothing is known of is left out. */
    Map<FlowKey, FlowFigures> apply() {
        Set<String> units = new TreeSet<>();
        Set<String> providers = new TreeSet<>(Set.of(FlowKey.ALL_PROVIDERS));
        allKeys().forEach(key -> {
            units.add(key.unit());
            providers.add(key.provider());
        });
        Map<FlowKey, FlowFigures> result = new HashMap<>();
        for (String unit : units) {
            for (String provider : providers) {
                for (HouseholdKind kind : HouseholdKind.values()) {
                    for (Grain grain : Grain.values()) {
                        for (Period period : Period.year(year).split(grain)) {
                            FlowKey key = new FlowKey(period, provider, kind, unit);
                            counting(key).ifPresent(figures -> result.put(key, figures));
                        }
                    }
                }
            }
        }
        return result;
    }

    private List<FlowKey> allKeys() {
        List<FlowKey> keys = new ArrayList<>(delivered.keySet());
        parts.forEach(part -> keys.addAll(part.counts().keySet()));
        return keys;
    }

    private Optional<FlowFigures> counting(FlowKey key) {
        Optional<FlowFigures> known = counting.get(key);
        if (known == null) {
            known = own(key)
                    .or(() -> overAreas(key))
                    .or(() -> overProviders(key))
                    .or(() -> overKinds(key, this::counting))
                    .or(() -> overPeriods(key, this::counting));
            counting.put(key, known);
        }
        return known;
    }

    /** From the area's own rows for exactly this provider (or without provider) alone. */
    private Optional<FlowFigures> own(FlowKey key) {
        Optional<FlowFigures> known = own.get(key);
        if (known == null) {
            known = Optional.ofNullable(delivered.get(key))
                    .or(() -> overPeriods(key, this::own))
                    .or(() -> overKinds(key, this::own));
            own.put(key, known);
        }
        return known;
    }

    private Optional<FlowFigures> overPeriods(FlowKey key, Function<FlowKey, Optional<FlowFigures>> figuresOf) {
        for (Grain shorter : SHORTER.get(key.period().grain().ordinal())) {
            Optional<List<FlowFigures>> set = complete(key.period().split(shorter).stream()
                    .map(period -> figuresOf.apply(key.in(period))).toList());
            if (set.isPresent()) {
                return set.map(FlowFigures::overPeriods);
            }
        }
        return Optional.empty();
    }

    private Optional<FlowFigures> overKinds(FlowKey key, Function<FlowKey, Optional<FlowFigures>> figuresOf) {
        if (key.kind() != HouseholdKind.ALL) {
            return Optional.empty();
        }
        List<Optional<FlowFigures>> set = new ArrayList<>();
        set.add(figuresOf.apply(key.of(HouseholdKind.RECRUITED)));
        set.add(figuresOf.apply(key.of(HouseholdKind.KIN)));
        // "Beide" is a group of its own only where somebody delivers it; then it may not be missed.
        if (keysOfBoth.stream().anyMatch(other -> (key.isForAllProviders() || other.provider().equals(key.provider()))
                && other.unit().equals(key.unit()) && other.period().overlaps(key.period()))) {
            set.add(figuresOf.apply(key.of(HouseholdKind.BOTH)));
        }
        return complete(set).map(figures -> FlowFigures.over(SummedOver.KINDS, figures));
    }

    private Optional<FlowFigures> overAreas(FlowKey key) {
        List<Part> members = parts.stream().filter(part -> part.existsIn().apply(key.period())).toList();
        if (!key.isForAllProviders()) {
            // A provider need not work everywhere: its members are the areas it delivers for in this period.
            members = members.stream().filter(part -> delivers(part, key)).toList();
        }
        if (members.isEmpty()) {
            return Optional.empty();
        }
        return complete(members.stream().map(part -> Optional.ofNullable(part.counts().get(key))).toList())
                .map(figures -> FlowFigures.over(SummedOver.AREAS, figures));
    }

    private static boolean delivers(Part part, FlowKey key) {
        return part.byProvider().getOrDefault(key.provider(), List.of()).stream()
                .anyMatch(other -> other.unit().equals(key.unit()) && concerns(other.kind(), key.kind())
                        && other.period().overlaps(key.period()));
    }

    private Optional<FlowFigures> overProviders(FlowKey key) {
        if (!key.isForAllProviders()) {
            return Optional.empty();
        }
        Map<Boolean, Set<String>> delivering = delivered.keySet().stream()
                .filter(other -> other.unit().equals(key.unit()) && concerns(other.kind(), key.kind())
                        && other.period().overlaps(key.period()))
                .collect(Collectors.partitioningBy(FlowKey::isForAllProviders,
                        Collectors.mapping(FlowKey::provider, Collectors.toCollection(TreeSet::new))));
        if (!delivering.get(true).isEmpty() || delivering.get(false).isEmpty() || somebodyIsSilent(key)) {
            return Optional.empty();
        }
        return complete(delivering.get(false).stream().map(provider -> own(key.from(provider))).toList())
                .map(figures -> FlowFigures.over(SummedOver.PROVIDERS, figures));
    }

    /** Whether a provider that was asked for a half-year in this period gave nothing for it, of whatever kind. */
    private boolean somebodyIsSilent(FlowKey key) {
        return expected.entrySet().stream().filter(asked -> asked.getKey().overlaps(key.period()))
                .anyMatch(asked -> asked.getValue().stream().anyMatch(provider -> delivered.keySet().stream()
                        .noneMatch(other -> other.provider().equals(provider) && other.unit().equals(key.unit())
                                && other.period().overlaps(asked.getKey()))));
    }

    /** Whether a row of one kind says something about another: a row for all kinds holds each of them. */
    private static boolean concerns(HouseholdKind row, HouseholdKind asked) {
        return asked == HouseholdKind.ALL || row == asked || row == HouseholdKind.ALL;
    }

    private static Optional<List<FlowFigures>> complete(List<Optional<FlowFigures>> set) {
        return set.stream().allMatch(Optional::isPresent)
                ? Optional.of(set.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }
}
