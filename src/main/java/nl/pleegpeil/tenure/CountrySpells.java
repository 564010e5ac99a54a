package nl.pleegpeil.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.statistics.StockFlow;
import nl.pleegpeil.statistics.StockFlow.Spell;

/** All spells of one country in one state, with what was worked out from them so far. */
final class CountrySpells {

    private static final int ANSWERS_KEPT = 400;
    private static final int BRIDGES_KEPT = 8;

    private final String country;
    private final List<KnownSpell> known;
    private final AreaTree tree;
    private final Map<Integer, StockFlow> flows = kept(BRIDGES_KEPT);
    private final Map<Object, Object> answers = kept(ANSWERS_KEPT);

    CountrySpells(String country, List<KnownSpell> known, AreaTree tree) {
        this.country = country;
        this.known = List.copyOf(known);
        this.tree = tree;
    }

    private static <K, V> Map<K, V> kept(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** What was worked out before for the same question, or now. */
    @SuppressWarnings("unchecked")
    <T> T answer(Object question, Supplier<T> workOut) {
        T answer = (T) answers.get(question);
        if (answer == null) {
            answer = workOut.get();
            answers.put(question, answer);
        }
        return answer;
    }

    StockFlow flow(Integer bridgeDays) {
        int bridge = bridgeDays == null ? StockFlow.DEFAULT_BRIDGE_DAYS : bridgeDays;
        StockFlow flow = flows.get(bridge);
        if (flow == null) {
            flow = StockFlow.of(known.stream().map(KnownSpell::spell).toList(), bridge);
            flows.put(bridge, flow);
        }
        return flow;
    }

    List<KnownSpell> known() {
        return known;
    }

    /** The areas directly in an area, by code. */
    List<String> areasIn(String area) {
        return tree.within(area).stream().map(inner -> inner.code).sorted().toList();
    }

    /** Whether a spell lies in an area, or in one that it took over. */
    Predicate<Spell> in(String area) {
        if (area.equals(country)) {
            return spell -> true;
        }
        Set<String> codes = new HashSet<>();
        collect(area, codes);
        boolean isRegion = tree.find(area).map(Area::kindOfArea).orElse(AreaKind.MUNICIPALITY) == AreaKind.REGION;
        return isRegion ? spell -> codes.contains(spell.region()) : spell -> codes.contains(spell.municipality());
    }

    private void collect(String area, Set<String> codes) {
        if (codes.add(area)) {
            tree.predecessors(area).forEach(predecessor -> collect(predecessor.code, codes));
        }
    }

    /** The values of a field that occur, in order; empty ones are left out. */
    List<String> values(Predicate<Spell> within, Function<Spell, String> field) {
        Set<String> values = new TreeSet<>();
        known.stream().map(KnownSpell::spell).filter(within).map(field).filter(value -> value != null && !value.isEmpty())
                .forEach(values::add);
        return List.copyOf(values);
    }

    /**
     * The last day up to which all of these spells are known: that of the sender that delivered longest ago and still has
     * families. Null: there are none.
     */
    LocalDate knownUntil(Predicate<Spell> within) {
        List<KnownSpell> own = known.stream().filter(spell -> within.test(spell.spell())).toList();
        return own.stream().filter(spell -> spell.spell().stop() == null).map(KnownSpell::seenOn).min(LocalDate::compareTo)
                .orElseGet(() -> own.stream().map(KnownSpell::seenOn).max(LocalDate::compareTo).orElse(null));
    }

    /** The first start; null: there is none. */
    LocalDate firstStart(Predicate<Spell> within) {
        return known.stream().map(KnownSpell::spell).filter(within).map(Spell::start).min(LocalDate::compareTo).orElse(null);
    }

    /** The first stop; null: nobody stopped. */
    LocalDate firstStop(Predicate<Spell> within) {
        return known.stream().map(KnownSpell::spell).filter(within).map(Spell::stop).filter(stop -> stop != null)
                .min(LocalDate::compareTo).orElse(null);
    }

    /** The registered spells by family, by start. */
    Map<String, List<Spell>> byHousehold() {
        return answer("byHousehold", () -> {
            Map<String, List<Spell>> byHousehold = new HashMap<>();
            known.forEach(one -> byHousehold.computeIfAbsent(one.spell().parent(), parent -> new ArrayList<>()).add(one.spell()));
            byHousehold.values().forEach(own -> own.sort(java.util.Comparator.comparing(Spell::start)));
            return byHousehold;
        });
    }
}
