package nl.pleegpeil.knelpunt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a Knelpunt rests on.
 *
 * @param bySource how much by which way, by code
 * @param byArea   how much from which municipality, by code
 * @param first    when it was first heard; null: never
 * @param last     when it was last heard; null: never
 */
public record Evidence(int count, Map<String, Long> bySource, Map<String, Long> byArea, LocalDate first, LocalDate last) {

    static Evidence of(Collection<KnelpuntLink> links) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return new Evidence(links.size(), counted(links, link -> link.source), counted(links, link -> link.areaCode),
                links.stream().map(link -> link.heardOn).min(order).orElse(null), links.stream().map(link -> link.heardOn).max(order).orElse(null));
    }

    private static Map<String, Long> counted(Collection<KnelpuntLink> links, Function<KnelpuntLink, String> key) {
        return links.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
}
