package nl.pleegpeil.tenure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.statistics.StockFlow.Spell;

/**
 * The spells that one series of an answer is about.
 *
 * @param name   of the series; null: it is the only one
 * @param within what belongs to it
 */
record SeriesOf(String name, Predicate<Spell> within) {

    private static final String ALL_KINDS = "onbekend";
    private static final List<String> KINDS = List.of("bestand", "netwerk", "beide");

    /** The series that a question asks for. */
    static List<SeriesOf> asked(MetricQuery query, CountrySpells spells) {
        Predicate<Spell> asked = spells.in(query.area()).and(kind(query.kind())).and(provider(query.provider()));
        return switch (query.breakdown()) {
            case NONE -> List.of(new SeriesOf(null, asked));
            case AREA -> spells.areasIn(query.area()).stream().map(area -> new SeriesOf(area,
                    spells.in(area).and(kind(query.kind())).and(provider(query.provider())))).toList();
            case KIND -> KINDS.stream().map(kind -> new SeriesOf(kind, asked.and(kind(kind)))).toList();
            case PROVIDER -> spells.values(asked, Spell::provider).stream()
                    .map(provider -> new SeriesOf(provider, asked.and(provider(provider)))).toList();
            case GROUP -> spells.values(asked, Spell::group).stream()
                    .map(group -> new SeriesOf(group, asked.and(spell -> group.equals(spell.group())))).toList();
            case START_YEAR -> spells.values(asked, spell -> String.valueOf(spell.start().getYear())).stream()
                    .map(year -> new SeriesOf(year, asked.and(spell -> spell.start().getYear() == Integer.parseInt(year)))).toList();
            case REASON -> throw refused(query.breakdown());
        };
    }

    static Refusal refused(Breakdown breakdown) {
        return Refusal.badRequest("Dit kengetal kan niet per " + breakdown.code() + ".");
    }

    private static Predicate<Spell> kind(String kind) {
        return kind.equals(ALL_KINDS) ? spell -> true : spell -> kind.equals(spell.kind());
    }

    private static Predicate<Spell> provider(String provider) {
        return provider.isEmpty() ? spell -> true : spell -> provider.equals(spell.provider());
    }

    /** The same question as a key: who asks plays no part in the figures. */
    static List<Object> key(String metric, MetricQuery query) {
        return Stream.of(metric, query.area(), String.valueOf(query.from()), String.valueOf(query.until()), query.per(), query.kind(),
                query.provider(), query.breakdown(), query.confidence(), String.valueOf(query.options().bridgeDays()))
                .map(Object.class::cast).toList();
    }
}
