package nl.pleegpeil.winddown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.reportback.ReportDesk;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalWords;
import nl.pleegpeil.workflow.KnelpuntStatus;

/** What lies open with a seat, without what anybody wrote; in the transaction of the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OpenItems {

    /**
     * One of them.
     *
     * @param reference what everybody calls it by
     * @param title     what it is about; never the words of a signal
     * @param area      code of where it lies
     */
    public record Item(Piece piece, long id, String reference, String title, String area, String href) {

        /** As forms send it, such as knelpunt-12. */
        public String code() {
            return piece.code() + "-" + id;
        }
    }

    private final ReportDesk reports;
    private final SignalWords words;

    OpenItems(ReportDesk reports, SignalWords words) {
        this.reports = reports;
        this.words = words;
    }

    /** Everything that lies open with whoever has this scope, a kind at a time. */
    List<Item> of(Scope scope, LocalDate today) {
        List<Item> items = new ArrayList<>();
        List<String> areas = AreaTree.inForce().all().stream().map(area -> area.code).filter(scope.areasFor(Right.TRIAGE_SIGNALS)).toList();
        List<Signal> signals = new ArrayList<>(Signal.awaitingTriage(areas));
        signals.addAll(Signal.accepted(areas));
        signals.stream().filter(signal -> signal.isTriagedBy(scope)).forEach(signal -> items.add(item(signal)));
        List<String> regions = KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN);
        Knelpunt.of(regions).stream().filter(OpenItems::isOpen).forEach(knelpunt -> items.add(item(knelpunt)));
        ImprovementAction.openOfSeats(scope.seats()).forEach(action -> items.add(item(action)));
        List<String> planned = AreaTree.inForce().all().stream().map(area -> area.code).filter(scope.areasFor(Right.PLAN_SESSIONS)).toList();
        DialogueSession.comingFor(planned, today).stream().filter(session -> !session.isCancelled()).forEach(session -> items.add(item(session)));
        reports.undecided(regions).forEach(report -> items.add(item(report)));
        return items;
    }

    /** Something that was given away, as it is now; empty when it is done or gone. */
    Optional<Item> still(KeptItem kept, LocalDate today) {
        return switch (kept.pieceNow()) {
            case SIGNAAL -> Signal.numbered(kept.pieceId).filter(signal -> !signal.statusNow().isDone()).map(this::item);
            case KNELPUNT -> Knelpunt.numbered(kept.pieceId).filter(OpenItems::isOpen).map(OpenItems::item);
            case ACTIE -> ImprovementAction.numbered(kept.pieceId).filter(action -> action.statusNow().isOpen()).map(OpenItems::item);
            case SESSIE -> DialogueSession.numbered(kept.pieceId).filter(session -> !session.isCancelled() && !session.meetsOn.isBefore(today)).map(OpenItems::item);
            case BERICHT -> reports.undecided(List.of(kept.areaCode)).stream().filter(report -> report.id() == kept.pieceId).findFirst().map(OpenItems::item);
        };
    }

    /** Whether somebody with this scope may do what the item asks: to give it to anybody else would show it to them. */
    boolean reaches(Item item, Scope scope) {
        return switch (item.piece) {
            case SIGNAAL -> Signal.numbered(item.id).filter(signal -> signal.isTriagedBy(scope)).isPresent();
            case KNELPUNT, BERICHT -> KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN).contains(item.area);
            case ACTIE -> scope.may(Right.OWN_ACTIONS);
            case SESSIE -> plans(DialogueSession.numbered(item.id).map(DialogueSession::municipalities).orElse(List.of()), scope);
        };
    }

    private static boolean plans(Collection<String> municipalities, Scope scope) {
        return municipalities.stream().anyMatch(area -> scope.may(Right.PLAN_SESSIONS, area));
    }

    private static boolean isOpen(Knelpunt knelpunt) {
        return knelpunt.mergedIntoId == null && knelpunt.statusNow() != KnelpuntStatus.OPGELOST;
    }

    private Item item(Signal signal) {
        String about = signal.category != null ? signal.category : signal.toldCategory;
        return new Item(Piece.SIGNAAL, signal.id, signal.reference, about == null ? "" : words.category(about), signal.areaCode, "/signalen/" + signal.id);
    }

    private static Item item(Knelpunt knelpunt) {
        return new Item(Piece.KNELPUNT, knelpunt.id, knelpunt.number, knelpunt.title, knelpunt.regionCode, "/knelpunten/" + knelpunt.id);
    }

    private static Item item(ImprovementAction action) {
        return new Item(Piece.ACTIE, action.id, action.number, action.title, action.regionCode, "/acties/" + action.id);
    }

    private static Item item(DialogueSession session) {
        return new Item(Piece.SESSIE, session.id, DutchDays.inWords(session.meetsOn), session.title, session.areaCode, "/dialoog/" + session.id);
    }

    private static Item item(ReportDesk.Undecided report) {
        return new Item(Piece.BERICHT, report.id(), report.reference(), "", report.region(), "/terugkoppelen");
    }
}
