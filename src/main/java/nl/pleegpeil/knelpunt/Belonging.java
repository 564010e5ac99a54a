package nl.pleegpeil.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.workflow.KnelpuntStatus;

/** To which Knelpunten a signal belongs and can belong, for whoever works on both. */
@Named("belonging")
@ApplicationScoped
public class Belonging {

    private final CurrentScope current;

    Belonging(CurrentScope current) {
        this.current = current;
    }

    /** Those it belongs to now. */
    public List<Knelpunt> of(Signal signal) {
        return Knelpunt.numbered(KnelpuntLink.ofSignal(signal.id).stream().map(link -> link.knelpuntId).toList()).stream()
                .filter(knelpunt -> knelpunt.isStanding() && isWorkedOn(knelpunt.regionCode)).toList();
    }

    /** Those of its region that it can be linked to: what is solved asks for nothing more. */
    public List<Option> open(Signal signal) {
        return openOf(signal).stream().map(knelpunt -> new Option(String.valueOf(knelpunt.id), knelpunt.number + " " + knelpunt.title)).toList();
    }

    /** The one of those with this id, as forms send it, while nobody else changes it. */
    public Optional<Knelpunt> chosen(Signal signal, String typed) {
        return openOf(signal).stream().filter(knelpunt -> String.valueOf(knelpunt.id).equals(typed)).findFirst().flatMap(knelpunt -> Knelpunt.locked(knelpunt.id));
    }

    /** The Knelpunten of a region that still ask for something, where the visitor works on them. */
    public List<Knelpunt> openIn(String region) {
        return region == null || !isWorkedOn(region) ? List.of() : Knelpunt.of(List.of(region)).stream()
                .filter(knelpunt -> knelpunt.statusNow() != KnelpuntStatus.OPGELOST).toList();
    }

    private List<Knelpunt> openOf(Signal signal) {
        List<Long> linked = KnelpuntLink.ofSignal(signal.id).stream().map(link -> link.knelpuntId).toList();
        return openIn(signal.regionCode).stream().filter(knelpunt -> !linked.contains(knelpunt.id)).toList();
    }

    private boolean isWorkedOn(String region) {
        return KnelpuntDesk.regions(current.scope(), Right.WORK_ON_KNELPUNTEN).contains(region);
    }
}
