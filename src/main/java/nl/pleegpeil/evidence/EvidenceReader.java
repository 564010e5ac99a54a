package nl.pleegpeil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.SignalTexts;

/** What the visitor may know of what Knelpunten rest on. */
@ApplicationScoped
public class EvidenceReader {

    private static final int MOST_CANDIDATES = 100;

    /** One link in words. @param text null: it is not for the visitor, was erased, or it is no signal */
    public record Linked(KnelpuntLink link, String reference, String text, String area) {
    }

    /** A signal that can be linked. @param text null: it was erased @param in what it belongs to already, such as KP-2026-0007; "": nothing */
    public record Candidate(Signal signal, String area, String text, String in) {
    }

    /** A name with a count. */
    public record Count(String name, long count) {
    }

    private final CurrentScope current;
    private final SignalTexts signalTexts;
    private final EvidenceTexts texts;

    EvidenceReader(CurrentScope current, SignalTexts signalTexts, EvidenceTexts texts) {
        this.current = current;
        this.signalTexts = signalTexts;
        this.texts = texts;
    }

    /** What the visitor may know of, be it as a number: a signal that is for the Ontregelaar alone counts for nobody else. */
    public List<KnelpuntLink> counted(List<KnelpuntLink> links) {
        Set<Long> closed = closed(links);
        return links.stream().filter(link -> link.signalId == null || !closed.contains(link.signalId)
                || current.scope().grants().stream().anyMatch(grant -> grant.role() == Role.ONTREGELAAR && grant.covers(link.areaCode))).toList();
    }

    /** What somebody outside may know of as a number: nothing that is for the Ontregelaar alone. */
    public List<KnelpuntLink> countedOutside(List<KnelpuntLink> links) {
        Set<Long> closed = closed(links);
        return links.stream().filter(link -> link.signalId == null || !closed.contains(link.signalId)).toList();
    }

    private static Set<Long> closed(List<KnelpuntLink> links) {
        return Signal.numbered(links.stream().filter(link -> link.signalId != null).map(link -> link.signalId).distinct().toList()).stream()
                .filter(signal -> signal.onlyOntregelaar).map(signal -> signal.id).collect(Collectors.toSet());
    }

    /**
     * What the visitor may see one by one: whoever works on it sees what was heard in the own municipalities, or in the
     * region as a whole. The family behind one signal of another municipality would be easy to guess.
     *
     * @param regions codes of the regions on whose Knelpunten the visitor works
     */
    public Predicate<KnelpuntLink> shown(Collection<String> regions) {
        return link -> regions.contains(link.areaCode) || current.scope().may(Right.WORK_ON_KNELPUNTEN, link.areaCode);
    }

    /** All of it, for somebody outside; to be grouped before anybody sees it. */
    public Evidence evidenceOutside(List<KnelpuntLink> links) {
        List<KnelpuntLink> counted = countedOutside(links);
        return Evidence.of(counted, counted);
    }

    /** The counts for the visitor. @param counted what the visitor may know of */
    public Evidence evidence(List<KnelpuntLink> counted, Collection<String> regions) {
        return Evidence.of(counted, counted.stream().filter(shown(regions)).toList());
    }

    public List<Count> bySource(Evidence evidence) {
        return evidence.bySource().entrySet().stream().map(entry -> new Count(source(entry.getKey()), entry.getValue())).toList();
    }

    public List<Count> byArea(Evidence evidence, AreaTree tree) {
        return evidence.byArea().entrySet().stream().map(entry -> new Count(name(tree, entry.getKey()), entry.getValue())).toList();
    }

    /** Those links in words. */
    public List<Linked> linked(List<KnelpuntLink> links, AreaTree tree) {
        Map<Long, Signal> signals = Signal.numbered(links.stream().filter(link -> link.signalId != null).map(link -> link.signalId).toList()).stream()
                .collect(Collectors.toMap(signal -> signal.id, signal -> signal));
        Map<Long, String> words = words(signals.values());
        return links.stream().map(link -> {
            Signal signal = signals.get(link.signalId);
            return new Linked(link, signal == null ? link.named : signal.reference, signal == null ? null : words.get(signal.textId), name(tree, link.areaCode));
        }).toList();
    }

    /**
     * Signals of the regions that do not belong to a Knelpunt yet: first those that belong to none, the newest first; then
     * those that belong to others. Of those that are not for the visitor nothing is shown.
     *
     * @param knelpunt its id; null: it is not there yet
     * @param chosen   ids of signals that were chosen already, which come before all others
     * @param numbers  what Knelpunten with these ids are called, without those that went on in another
     */
    public List<Candidate> candidates(Collection<String> regions, Long knelpunt, Collection<String> chosen, Function<Collection<Long>, Map<Long, String>> numbers) {
        AreaTree tree = AreaTree.inForce();
        List<String> areas = tree.all().stream().map(area -> area.code).filter(area -> regions.stream().anyMatch(region -> tree.covers(region, area))).toList();
        List<Signal> signals = Signal.in(areas).stream().filter(signal -> signal.isTriagedBy(current.scope()) && signal.mergedIntoId == null).toList();
        Map<Long, List<Long>> linked = KnelpuntLink.ofSignals(signals.stream().map(signal -> signal.id).toList()).stream()
                .collect(Collectors.groupingBy(link -> link.signalId, Collectors.mapping(link -> link.knelpuntId, Collectors.toList())));
        List<Signal> free = signals.stream().filter(signal -> knelpunt == null || !linked.getOrDefault(signal.id, List.of()).contains(knelpunt))
                .sorted(Comparator.comparing((Signal signal) -> !chosen.contains(String.valueOf(signal.id))).thenComparing(signal -> linked.containsKey(signal.id))).limit(MOST_CANDIDATES).toList();
        Map<Long, String> words = words(free);
        Map<Long, String> called = numbers.apply(free.stream().flatMap(signal -> linked.getOrDefault(signal.id, List.of()).stream()).distinct().toList());
        return free.stream().map(signal -> new Candidate(signal, name(tree, signal.areaCode), words.get(signal.textId), linked.getOrDefault(signal.id, List.of())
                .stream().map(called::get).filter(Objects::nonNull).distinct().collect(Collectors.joining(", ")))).toList();
    }

    private Map<Long, String> words(Collection<Signal> signals) {
        List<Long> ids = signals.stream().filter(signal -> signal.isTriagedBy(current.scope())).map(signal -> signal.textId).toList();
        return FreeText.readable(current.scope(), ids).stream().filter(text -> text.body != null).collect(Collectors.toMap(text -> text.id, text -> text.body));
    }

    private String source(String code) {
        return SignalSource.of(code).map(signalTexts::source).orElseGet(() -> LinkKind.of(code).map(texts::kind).orElse(code));
    }

    private static String name(AreaTree tree, String code) {
        return tree.find(code).map(area -> area.name).orElse(code);
    }
}
