package nl.pleegpeil.firstweek;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.arranged.ArrangedAnswer;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.delivery.DeliveriesAwaited;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.seat.SeatContact;
import nl.pleegpeil.seat.SeatContacts;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.signal.Signal;

/** How far the municipalities of a seat are with the first steps. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FirstWeek implements AttentionSource {

    /** After so many days somebody is not new any more, and is not reminded. */
    private static final int NEW = 60;

    /** A step in one municipality. */
    public record Line(FirstStep step, boolean isDone, String href) {
    }

    /** All steps in one municipality. */
    public record Progress(Area area, List<Line> lines) {

        public long done() {
            return lines.stream().filter(Line::isDone).count();
        }

        public boolean isAllDone() {
            return lines.stream().allMatch(Line::isDone);
        }
    }

    private final SeatContacts contacts;
    private final DeliveriesAwaited deliveries;
    private final FirstWeekTexts texts;

    FirstWeek(SeatContacts contacts, DeliveriesAwaited deliveries, @Localized("nl") FirstWeekTexts texts) {
        this.contacts = contacts;
        this.deliveries = deliveries;
        this.texts = texts;
    }

    /** Of every municipality of which the visitor is the aandachtsfunctionaris, by name. */
    List<Progress> of(Scope scope, LocalDate today) {
        return AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isInForceOn(today) && isOwn(scope, area.code))
                .sorted(Comparator.comparing((Area area) -> area.name)).map(area -> new Progress(area, lines(scope, area.code, today))).toList();
    }

    private static boolean isOwn(Scope scope, String area) {
        return scope.grants().stream().anyMatch(grant -> grant.role() == Role.AANDACHTSFUNCTIONARIS && grant.covers(area));
    }

    private List<Line> lines(Scope scope, String area, LocalDate today) {
        List<SeatContact> seats = contacts.of(Role.AANDACHTSFUNCTIONARIS, List.of(area), today);
        return Arrays.stream(FirstStep.values()).map(step -> switch (step) {
            case CONTACT -> new Line(step, seats.stream().anyMatch(seat -> seat.isAnswered() && !(seat.mailbox() + seat.telephone()).isEmpty()), "/contact/" + area);
            case VERVANGER -> new Line(step, seats.stream().anyMatch(SeatContact::hasDeputy), "/contact/" + area);
            case SIGNALEN -> new Line(step, Signal.awaitingTriage(List.of(area)).stream().noneMatch(signal -> signal.isTriagedBy(scope)), "/signalen");
            case GEREGELD -> new Line(step, !ArrangedAnswer.of(List.of(area)).isEmpty(), "/geregeld/" + area);
            case LEVERINGEN -> new Line(step, deliveries.late(scope, today).stream().noneMatch(late -> late.areaCode().equals(area)), "/leveringen");
            case SESSIE -> new Line(step, hasSession(area, today), "/dialoog/nieuw");
        }).toList();
    }

    private static boolean hasSession(String area, LocalDate today) {
        List<DialogueSession> sessions = new ArrayList<>(DialogueSession.comingFor(List.of(area), today));
        DialogueSession.pastFor(List.of(area), today).stream().filter(session -> session.meetsOn.isAfter(today.minusYears(1))).forEach(sessions::add);
        return sessions.stream().anyMatch(session -> !session.isCancelled());
    }

    /** A reminder for who is new. */
    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        long open = isNew(scope, today) ? of(scope, today).stream().flatMap(progress -> progress.lines().stream()).filter(line -> !line.isDone()).count() : 0;
        return open == 0 ? List.of() : List.of(new AttentionItem(texts.attention(open), FirstWeekPages.PATH, false));
    }

    private static boolean isNew(Scope scope, LocalDate today) {
        Set<Long> seats = scope.grants().stream().filter(grant -> grant.role() == Role.AANDACHTSFUNCTIONARIS).map(Grant::seatId).collect(Collectors.toSet());
        return scope.account().stream().flatMap(account -> SeatHolding.openOfAccount(account).stream())
                .anyMatch(holding -> seats.contains(holding.seatId) && holding.isHeldOn(today) && holding.heldFrom.isAfter(today.minusDays(NEW)));
    }
}
