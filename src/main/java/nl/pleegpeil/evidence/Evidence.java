package nl.pleegpeil.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a Knelpunt rests on: how much in all, and more of what the reader may see one by one.
 *
 * @param count    how much, also of what the reader does not see one by one
 * @param places   from how many municipalities; 0: all of it is about the region as a whole
 * @param bySource how much by which way, by code
 * @param byArea   how much from which municipality, by code
 * @param first    when it was first heard; null: never
 * @param last     when it was last heard; null: never
 */
public record Evidence(int count, int places, Map<String, Long> bySource, Map<String, Long> byArea, LocalDate first, LocalDate last) {

    /**
     * @param all   what is counted
     * @param shown the part of it that the reader may see one by one
     */
    static Evidence of(Collection<KnelpuntLink> all, Collection<KnelpuntLink> shown) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return new Evidence(all.size(), places(all), counted(shown, link -> link.source), counted(shown, link -> link.areaCode),
                shown.stream().map(link -> link.heardOn).min(order).orElse(null), shown.stream().map(link -> link.heardOn).max(order).orElse(null));
    }

    private static int places(Collection<KnelpuntLink> links) {
        return (int) links.stream().filter(link -> !link.areaCode.equals(link.regionCode)).map(link -> link.areaCode).distinct().count();
    }

    private static Map<String, Long> counted(Collection<KnelpuntLink> links, Function<KnelpuntLink, String> key) {
        return links.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
}
