package nl.pleegpeil.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.search.Found;
import nl.pleegpeil.search.SearchKind;
import nl.pleegpeil.search.SearchSource;
import nl.pleegpeil.search.SearchWords;
import nl.pleegpeil.workflow.StatusWords;

/** The Knelpunten of the visitor's regions, by the words of those who work on them; the signals behind them are not searched. */
@ApplicationScoped
class KnelpuntenToFind implements SearchSource {

    private final CurrentScope current;
    private final StatusWords statuses;

    KnelpuntenToFind(CurrentScope current, StatusWords statuses) {
        this.current = current;
        this.statuses = statuses;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.KNELPUNTEN;
    }

    @Override
    public boolean isOpen() {
        return current.scope().may(Right.READ_KNELPUNTEN);
    }

    @Override
    public List<Found> find(SearchWords words) {
        AreaTree tree = AreaTree.inForce();
        return Knelpunt.of(KnelpuntDesk.regions(current.scope(), Right.READ_KNELPUNTEN)).stream()
                .filter(knelpunt -> words.areIn(knelpunt.number, knelpunt.title, knelpunt.cause))
                .map(knelpunt -> new Found(knelpunt.title, String.join(", ", knelpunt.number, statuses.of(knelpunt.statusNow()),
                        tree.find(knelpunt.regionCode).map(area -> area.name).orElse(knelpunt.regionCode)), "/knelpunten/" + knelpunt.id)).toList();
    }
}
