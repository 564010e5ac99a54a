package nl.pleegpeil.promise;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalWords;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.AgreedLevel;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.ServiceLevel;
import nl.pleegpeil.workflow.StatusChange;
import nl.pleegpeil.workflow.Thing;
import nl.pleegpeil.workingday.WorkingDays;

/** What is past the term that a region promised: a choice about a signal, a Knelpunt after three signals, a first action. */
@ApplicationScoped
class PromisesAwaited implements AttentionSource {

    private static final int MOST_NAMED = 5;
    private static final int ALIKE = 3;
    /** Signals that are further apart than this are no pattern. */
    private static final int DAYS_TOGETHER = 365;

    private final SignalWords words;
    private final PromiseTexts texts;

    PromisesAwaited(SignalWords words, @Localized("nl") PromiseTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        List<AttentionItem> items = new ArrayList<>(choices(scope, today));
        List<String> regions = KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN);
        items.addAll(knelpunten(scope, regions, today));
        items.addAll(actions(regions, today));
        return items;
    }

    // ---------------------------------------------------------------- a choice about a signal

    private List<AttentionItem> choices(Scope scope, LocalDate today) {
        List<String> areas = AreaTree.inForce().all().stream().map(area -> area.code).filter(scope.areasFor(Right.TRIAGE_SIGNALS)).toList();
        record Late(Signal signal, LocalDate due) {
        }
        List<Late> late = Signal.awaitingTriage(areas).stream().filter(signal -> signal.isTriagedBy(scope))
                .map(signal -> new Late(signal, AgreedLevel.dueOn(ServiceLevel.TRIAGE, signal.regionCode, day(signal.waitsSince()))))
                .filter(each -> each.due.isBefore(today)).sorted(Comparator.comparing(Late::due).thenComparing(each -> each.signal.id)).toList();
        List<AttentionItem> items = new ArrayList<>();
        late.stream().limit(MOST_NAMED).forEach(each -> items.add(new AttentionItem(texts.triage(each.signal.reference,
                WorkingDays.between(each.due, today), looking(each.signal, today)), "/signalen/" + each.signal.id, true)));
        if (late.size() > MOST_NAMED) {
            items.add(new AttentionItem(texts.triageMore(late.size() - MOST_NAMED), "/signalen", true));
        }
        return items;
    }

    private String looking(Signal signal, LocalDate today) {
        List<Seat> own = signal.onlyOntregelaar ? List.of() : Seat.openFor(Role.AANDACHTSFUNCTIONARIS, signal.areaCode, today);
        return own.isEmpty() ? ontregelaar(signal.regionCode, today) : names(own);
    }

    // ---------------------------------------------------------------- a Knelpunt after signals that are alike

    private List<AttentionItem> knelpunten(Scope scope, List<String> regions, LocalDate today) {
        Instant since = today.minusDays(DAYS_TOGETHER).atStartOfDay(TimeSource.NETHERLANDS).toInstant();
        List<Signal> heard = Signal.heardSince(regions, since).stream().filter(signal -> signal.isTriagedBy(scope)).toList();
        Set<Long> gathered = KnelpuntLink.ofSignals(heard.stream().map(signal -> signal.id).toList()).stream()
                .map(link -> link.signalId).collect(Collectors.toSet());
        Set<String> named = Knelpunt.of(regions).stream().filter(knelpunt -> knelpunt.statusNow() != KnelpuntStatus.OPGELOST)
                .map(knelpunt -> knelpunt.regionCode + knelpunt.category).collect(Collectors.toSet());
        Map<String, List<Signal>> alike = heard.stream().filter(signal -> !gathered.contains(signal.id) && isAboutSomething(signal))
                .filter(signal -> !named.contains(signal.regionCode + category(signal)))
                .collect(Collectors.groupingBy(signal -> signal.regionCode + category(signal), TreeMap::new, Collectors.toList()));
        return alike.values().stream().filter(signals -> signals.size() >= ALIKE).flatMap(signals -> {
            Signal third = signals.get(ALIKE - 1);
            LocalDate due = AgreedLevel.dueOn(ServiceLevel.KNELPUNT, third.regionCode, day(third.receivedAt));
            return due.isBefore(today) ? Optional.of(new AttentionItem(texts.knelpunt(words.category(category(third)), days(due, today),
                    ontregelaar(third.regionCode, today)), "/knelpunten/nieuw", true)).stream() : Stream.empty();
        }).toList();
    }

    /** What is about "something else" is not alike. */
    private static boolean isAboutSomething(Signal signal) {
        return category(signal) != null && !SignalCategory.K99.code().equals(category(signal));
    }

    private static String category(Signal signal) {
        return signal.category == null ? signal.toldCategory : signal.category;
    }

    // ---------------------------------------------------------------- a first action

    private List<AttentionItem> actions(List<String> regions, LocalDate today) {
        List<AttentionItem> items = new ArrayList<>();
        for (Knelpunt knelpunt : Knelpunt.of(regions)) {
            if (knelpunt.statusNow().isOpen()) {
                LocalDate since = openSince(knelpunt);
                LocalDate due = AgreedLevel.dueOn(ServiceLevel.START_ACTIE, knelpunt.regionCode, since);
                List<ImprovementAction> actions = ImprovementAction.about(knelpunt.id);
                if (due.isBefore(today) && actions.stream().noneMatch(action -> isGoingOn(action, since))) {
                    items.add(new AttentionItem(texts.action(knelpunt.title, days(due, today), owner(knelpunt, actions, today)), "/knelpunten/" + knelpunt.id, true));
                }
            }
        }
        return items;
    }

    /** When it was opened, or opened again after it was told about. */
    private static LocalDate openSince(Knelpunt knelpunt) {
        return StatusChange.of(Thing.KNELPUNT, knelpunt.id).stream()
                .filter(change -> change.fromStatus != null && !KnelpuntStatus.of(change.fromStatus).isOpen() && KnelpuntStatus.of(change.toStatus).isOpen())
                .reduce((first, last) -> last).map(change -> day(change.recordedAt)).orElse(knelpunt.openedOn);
    }

    private static boolean isGoingOn(ImprovementAction action, LocalDate since) {
        return action.statusNow() == ActionStatus.IN_UITVOERING || action.startedOn != null && !action.startedOn.isBefore(since);
    }

    /** Whoever was to do it; where nothing is planned, the Ontregelaar. */
    private String owner(Knelpunt knelpunt, List<ImprovementAction> actions, LocalDate today) {
        return actions.stream().filter(action -> action.statusNow() == ActionStatus.GEPLAND).findFirst()
                .flatMap(action -> action.ownerSeatId == null ? Optional.ofNullable(action.ownerOrganisation)
                        : Seat.numbered(action.ownerSeatId).map(seat -> seat.name))
                .orElseGet(() -> ontregelaar(knelpunt.regionCode, today));
    }

    // ---------------------------------------------------------------- words

    private String ontregelaar(String region, LocalDate today) {
        return region == null ? texts.nobody() : names(Seat.openFor(Role.ONTREGELAAR, region, today));
    }

    private String names(List<Seat> seats) {
        return seats.isEmpty() ? texts.nobody() : seats.stream().map(seat -> seat.name).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static int days(LocalDate due, LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(due, today));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(TimeSource.NETHERLANDS).toLocalDate();
    }
}
