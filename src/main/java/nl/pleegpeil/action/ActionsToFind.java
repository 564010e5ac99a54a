package nl.pleegpeil.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.search.Found;
import nl.pleegpeil.search.SearchKind;
import nl.pleegpeil.search.SearchSource;
import nl.pleegpeil.search.SearchWords;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.workflow.StatusWords;

/** The actions of the visitor's regions, and those of the own seat wherever they are. */
@ApplicationScoped
class ActionsToFind implements SearchSource {

    private final CurrentScope current;
    private final ActionTexts texts;
    private final StatusWords statuses;

    ActionsToFind(CurrentScope current, ActionTexts texts, StatusWords statuses) {
        this.current = current;
        this.texts = texts;
        this.statuses = statuses;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.ACTIES;
    }

    @Override
    public boolean isOpen() {
        return current.scope().may(Right.WORK_ON_KNELPUNTEN, Right.OWN_ACTIONS);
    }

    @Override
    public List<Found> find(SearchWords words) {
        List<ImprovementAction> all = new ArrayList<>(ImprovementAction.of(KnelpuntDesk.regions(current.scope(), Right.WORK_ON_KNELPUNTEN)));
        ImprovementAction.ofSeats(current.scope().seats()).stream().filter(action -> all.stream().noneMatch(other -> other.id.equals(action.id))).forEach(all::add);
        return all.stream().filter(action -> words.areIn(action.number, action.title, action.expectedEffect, action.result))
                .map(action -> new Found(action.title, texts.found(action.number, statuses.of(action.statusNow()), DutchDays.inWords(action.dueOn)),
                        "/acties/" + action.id)).toList();
    }
}
