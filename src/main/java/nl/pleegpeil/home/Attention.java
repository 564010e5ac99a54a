package nl.pleegpeil.home;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.reportback.ReportDesk;
import nl.pleegpeil.signal.PassedQuestion;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalMessage;

/** What asks for attention at some seats, the most pressing first. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Attention {

    private static final int DAYS_AHEAD = 14;

    private final ReportDesk reports;
    private final List<AttentionSource> sources;
    private final HomeTexts texts;

    Attention(ReportDesk reports, @All List<AttentionSource> sources, HomeTexts texts) {
        this.reports = reports;
        this.sources = sources;
        this.texts = texts;
    }

    List<AttentionItem> of(Scope scope, LocalDate today) {
        List<AttentionItem> items = new ArrayList<>();
        signals(scope, today, items);
        own(scope, items);
        actions(scope, today, items);
        knelpunten(scope, today, items);
        sources.forEach(source -> items.addAll(source.items(scope, today)));
        return items.stream().sorted(Comparator.comparing((AttentionItem item) -> !item.isLate())).toList();
    }

    private void signals(Scope scope, LocalDate today, List<AttentionItem> items) {
        List<String> areas = AreaTree.inForce().all().stream().map(area -> area.code).filter(scope.areasFor(Right.TRIAGE_SIGNALS)).toList();
        List<Signal> waiting = Signal.awaitingTriage(areas).stream().filter(signal -> signal.isTriagedBy(scope)).toList();
        long late = waiting.stream().filter(signal -> signal.isOverdue(today)).count();
        if (!waiting.isEmpty()) {
            items.add(new AttentionItem(texts.waiting(waiting.size(), late), "/signalen", late > 0));
        }
        List<Signal> open = new ArrayList<>(waiting);
        Signal.accepted(areas).stream().filter(signal -> signal.isTriagedBy(scope)).forEach(open::add);
        SignalMessage.withUnreadReaction(open.stream().map(signal -> signal.id).toList()).forEach(id -> items.add(new AttentionItem(
                texts.reaction(open.stream().filter(signal -> signal.id.equals(id)).findFirst().orElseThrow().reference), "/signalen/" + id, false)));
    }

    private void own(Scope scope, List<AttentionItem> items) {
        List<Signal> own = Signal.ofSeats(scope.seats());
        SignalMessage.withUnreadAnswer(own.stream().map(signal -> signal.id).toList()).forEach(id -> items.add(new AttentionItem(
                texts.answer(own.stream().filter(signal -> signal.id.equals(id)).findFirst().orElseThrow().reference), "/eigen-signalen/" + id, false)));
        PassedQuestion.openFor(scope.seats()).forEach(question -> items.add(new AttentionItem(texts.question(), "/vandaag#vraag-" + question.id, false)));
    }

    private void actions(Scope scope, LocalDate today, List<AttentionItem> items) {
        ImprovementAction.openOfSeats(scope.seats()).stream().filter(action -> action.dueOn.isBefore(today.plusDays(DAYS_AHEAD)))
                .forEach(action -> items.add(new AttentionItem(action.isLate(today) ? texts.actionLate(action.title) : texts.actionDue(action.title),
                        "/acties/" + action.id, action.isLate(today))));
    }

    private void knelpunten(Scope scope, LocalDate today, List<AttentionItem> items) {
        List<String> regions = KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN);
        Knelpunt.of(regions).stream().filter(knelpunt -> knelpunt.asksWhetherItStopped(today))
                .forEach(knelpunt -> items.add(new AttentionItem(texts.stopped(knelpunt.title), "/knelpunten/" + knelpunt.id, false)));
        List<ReportDesk.WithoutNews> silent = reports.withoutNews(regions, today);
        if (!silent.isEmpty()) {
            items.add(new AttentionItem(texts.withoutNews(silent.size()), "/terugkoppelen", silent.stream().anyMatch(ReportDesk.WithoutNews::isLate)));
        }
    }
}
