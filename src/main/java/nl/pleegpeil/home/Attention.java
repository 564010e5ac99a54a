package nl.pleegpeil.home;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.UntoldChanges;
import nl.pleegpeil.reportback.ReportDesk;
import nl.pleegpeil.signal.PassedQuestion;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalMessage;
import nl.pleegpeil.winddown.WindDown;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.Thing;

/** What asks for attention at some seats, the most pressing first. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Attention {

    private static final int DAYS_AHEAD = 14;

    /**
     * One thing to do, or several of a kind at once.
     *
     * @param words what it is, without what anybody wrote
     * @param count how many
     * @param late  how many of them should have been done by now
     */
    public record Item(AttentionKind kind, String words, String href, int count, int late) {

        public boolean isLate() {
            return late > 0;
        }

        private static Item one(AttentionKind kind, String words, String href, boolean isLate) {
            return new Item(kind, words, href, 1, isLate ? 1 : 0);
        }
    }

    private final ReportDesk reports;
    private final UntoldChanges changes;
    private final WindDown windDown;
    private final List<AttentionSource> sources;
    private final HomeTexts texts;

    Attention(ReportDesk reports, UntoldChanges changes, WindDown windDown, @All List<AttentionSource> sources, HomeTexts texts) {
        this.reports = reports;
        this.changes = changes;
        this.windDown = windDown;
        this.sources = sources;
        this.texts = texts;
    }

    /** All that waits, of every room. */
    List<AttentionItem> of(Scope scope, LocalDate today) {
        // A session names itself, where it is counted here.
        List<AttentionItem> items = new ArrayList<>(counted(scope, today).stream().filter(item -> item.kind() != AttentionKind.SESSIONS)
                .map(item -> new AttentionItem(item.words(), item.href(), item.isLate())).toList());
        sources.forEach(source -> items.addAll(source.items(scope, today)));
        return items.stream().sorted(Comparator.comparing((AttentionItem item) -> !item.isLate())).toList();
    }

    /** What waits on the way from signal to report, with how many and how late. */
    List<Item> counted(Scope scope, LocalDate today) {
        List<Item> items = new ArrayList<>();
        signals(scope, today, items);
        own(scope, items);
        actions(scope, today, items);
        knelpunten(scope, today, items);
        sessions(scope, today, items);
        windDown.keptBy(scope.seats()).forEach(item -> items.add(Item.one(AttentionKind.TAKEN, texts.taken(item.piece().code(), item.reference()), item.href(), false)));
        return items.stream().sorted(Comparator.comparing((Item item) -> !item.isLate())).toList();
    }

    private void signals(Scope scope, LocalDate today, List<Item> items) {
        List<String> areas = AreaTree.inForce().all().stream().map(area -> area.code).filter(scope.areasFor(Right.TRIAGE_SIGNALS)).toList();
        List<Signal> waiting = Signal.awaitingTriage(areas).stream().filter(signal -> signal.isTriagedBy(scope)).toList();
        long late = waiting.stream().filter(signal -> signal.isOverdue(today)).count();
        if (!waiting.isEmpty()) {
            items.add(new Item(AttentionKind.SIGNALS, texts.waiting(waiting.size(), late), "/signalen", waiting.size(), (int) late));
        }
        List<Signal> open = new ArrayList<>(waiting);
        Signal.accepted(areas).stream().filter(signal -> signal.isTriagedBy(scope)).forEach(open::add);
        SignalMessage.withUnreadReaction(open.stream().map(signal -> signal.id).toList()).forEach(id -> items.add(Item.one(AttentionKind.REACTIONS,
                texts.reaction(open.stream().filter(signal -> signal.id.equals(id)).findFirst().orElseThrow().reference), "/signalen/" + id, false)));
    }

    private void own(Scope scope, List<Item> items) {
        List<Signal> own = Signal.ofSeats(scope.seats());
        SignalMessage.withUnreadAnswer(own.stream().map(signal -> signal.id).toList()).forEach(id -> items.add(Item.one(AttentionKind.ANSWERS,
                texts.answer(own.stream().filter(signal -> signal.id.equals(id)).findFirst().orElseThrow().reference), "/eigen-signalen/" + id, false)));
        reports.unreadAmong(own.stream().map(signal -> signal.id).toList()).forEach(id -> items.add(Item.one(AttentionKind.REPORTS,
                texts.report(own.stream().filter(signal -> signal.id.equals(id)).findFirst().orElseThrow().reference), "/eigen-signalen/" + id, false)));
        PassedQuestion.openFor(scope.seats()).forEach(question -> items.add(Item.one(AttentionKind.QUESTIONS, texts.question(), "/vandaag#vraag-" + question.id, false)));
    }

    private void actions(Scope scope, LocalDate today, List<Item> items) {
        ImprovementAction.openOfSeats(scope.seats()).stream().filter(action -> action.dueOn.isBefore(today.plusDays(DAYS_AHEAD)))
                .forEach(action -> items.add(Item.one(AttentionKind.ACTIONS, action.isLate(today) ? texts.actionLate(action.title) : texts.actionDue(action.title),
                        "/acties/" + action.id, action.isLate(today))));
        // Nobody signs in for an organisation without account: whoever planned it asks after it, and the Ontregelaar.
        List<String> regions = KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN);
        ImprovementAction.lateOfOrganisations(regions, today).stream().filter(action -> isAskedAfterBy(scope, action))
                .forEach(action -> items.add(Item.one(AttentionKind.ACTIONS, texts.actionLateElsewhere(action.title, action.ownerOrganisation), "/acties/" + action.id, true)));
    }

    private static boolean isAskedAfterBy(Scope scope, ImprovementAction action) {
        Optional<String> planner = StatusChange.of(Thing.ACTION, action.id).stream().findFirst().map(change -> change.seatName);
        return scope.allowing(Right.WORK_ON_KNELPUNTEN).anyMatch(grant -> grant.role() == Role.ONTREGELAAR && grant.covers(action.regionCode)
                || planner.map(grant.seatName()::equals).orElse(true));
    }

    private void knelpunten(Scope scope, LocalDate today, List<Item> items) {
        List<String> regions = KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN);
        List<Knelpunt> all = Knelpunt.of(regions);
        Map<Long, String> answered = all.stream().filter(knelpunt -> knelpunt.stopped != null).collect(Collectors.toMap(knelpunt -> knelpunt.id, knelpunt -> knelpunt.stopped));
        all.stream().filter(knelpunt -> knelpunt.asksWhetherItStopped(today))
                .forEach(knelpunt -> items.add(Item.one(AttentionKind.STOPPED, texts.stopped(knelpunt.title), "/knelpunten/" + knelpunt.id, false)));
        ImprovementAction.doneWithoutAnswer(regions).stream().filter(action -> action.asksWhetherItStopped(today) && !answered.containsKey(action.knelpuntId))
                .forEach(action -> items.add(Item.one(AttentionKind.STOPPED, texts.stoppedAction(action.title), "/acties/" + action.id, false)));
        int untold = changes.among(all).size();
        if (untold > 0) {
            items.add(new Item(AttentionKind.CHANGES, texts.changed(untold), "/terugkoppelen", untold, 0));
        }
        List<ReportDesk.WithoutNews> silent = reports.withoutNews(scope, regions, today);
        if (!silent.isEmpty()) {
            items.add(new Item(AttentionKind.NEWS, texts.withoutNews(silent.size()), "/terugkoppelen", silent.size(),
                    (int) silent.stream().filter(ReportDesk.WithoutNews::isLate).count()));
        }
    }

    private void sessions(Scope scope, LocalDate today, List<Item> items) {
        List<String> areas = AreaTree.inForce().all().stream().map(area -> area.code).filter(scope.areasFor(Right.READ_MINUTES)).toList();
        long soon = DialogueSession.comingFor(areas, today).stream().filter(session -> !session.isCancelled() && session.meetsOn.isBefore(today.plusDays(DAYS_AHEAD)))
                .count();
        if (soon > 0) {
            items.add(new Item(AttentionKind.SESSIONS, texts.sessions((int) soon), "/dialoog", (int) soon, 0));
        }
    }
}
