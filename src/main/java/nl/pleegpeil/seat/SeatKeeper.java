package nl.pleegpeil.seat;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.area.AreasLeft;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Refusal;

/**
 * Opens, changes, fills and closes seats, and says so to whoever listens, in the same transaction. What breaks a
 * {@link SeatRule} or a {@link HoldingRule} is refused with 422, whoever asks.
 */
@ApplicationScoped
public class SeatKeeper {

    private static final int UNPROCESSABLE = 422;

    private final Clock clock;
    private final SeatTexts texts;
    private final Event<SeatOpened> opened;
    private final Event<SeatChanged> changed;
    private final Event<SeatHeld> held;
    private final Event<SeatLeft> left;

    SeatKeeper(Clock clock, @Localized("nl") SeatTexts texts, Event<SeatOpened> opened, Event<SeatChanged> changed,
            Event<SeatHeld> held, Event<SeatLeft> left) {
        this.clock = clock;
        this.texts = texts;
        this.opened = opened;
        this.changed = changed;
        this.held = held;
        this.left = left;
    }

    /**
     * Opens a seat.
     *
     * @throws Refusal when the plan breaks a rule
     */
    @Transactional
    public Seat open(SeatPlan plan) {
        refuse(SeatRule.brokenBy(plan, around(Optional.empty())), texts::seatRule);
        Seat seat = new Seat();
        seat.roleCode = plan.role().code();
        seat.providerCode = plan.provider().orElse(null);
        seat.name = plan.name().isEmpty() ? defaultName(plan) : plan.name();
        seat.mailbox = emptyToNull(plan.mailbox());
        seat.telephone = emptyToNull(plan.telephone());
        seat.openedOn = plan.openedOn();
        seat.recordedAt = clock.instant();
        seat.persist();
        plan.areas().forEach(area -> SeatArea.of(seat, area, seat.openedOn).persist());
        opened.fire(new SeatOpened(seat.id));
        return seat;
    }

    /**
     * Gives a seat another name, mailbox, telephone or other areas, from today on.
     *
     * @return whether anything changed
     * @throws Refusal when the plan breaks a rule, or the seat is closed or unknown
     */
    @Transactional
    public boolean change(long seatId, SeatPlan plan) {
        Seat seat = locked(seatId);
        if (seat.closedOn != null) {
            throw new Refusal(UNPROCESSABLE, texts.refusedTitle(), texts.closedAlready());
        }
        refuse(SeatRule.brokenBy(plan, around(Optional.of(seat.id))), texts::seatRule);
        List<String> what = new ArrayList<>();
        String name = plan.name().isEmpty() ? defaultName(plan) : plan.name();
        note(what, "naam", seat.name, name);
        note(what, "postvak", seat.mailbox, emptyToNull(plan.mailbox()));
        note(what, "telefoon", seat.telephone, emptyToNull(plan.telephone()));
        note(what, "gebied", seat.areas(), plan.areas());
        if (what.isEmpty()) {
            return false;
        }
        seat.name = name;
        seat.mailbox = emptyToNull(plan.mailbox());
        seat.telephone = emptyToNull(plan.telephone());
        moveTo(seat, plan.areas());
        changed.fire(new SeatChanged(seat.id, what));
        return true;
    }

    private void moveTo(Seat seat, List<String> areas) {
        LocalDate from = later(LocalDate.now(clock), seat.openedOn);
        List<SeatArea> before = SeatArea.currentOf(seat.id);
        before.stream().filter(area -> !areas.contains(area.areaCode)).forEach(area -> area.assignedUntil = later(from, area.assignedFrom));
        Set<String> kept = before.stream().map(area -> area.areaCode).collect(Collectors.toSet());
        areas.stream().filter(area -> !kept.contains(area)).forEach(area -> SeatArea.of(seat, area, from).persist());
    }

    /**
     * Puts somebody on a seat.
     *
     * @throws Refusal when it breaks a rule, or there is no such seat
     */
    @Transactional
    public SeatHolding hold(long seatId, Stay stay) {
        Seat seat = locked(seatId);
        refuse(HoldingRule.brokenBy(seat, stay, stays(seatId)), texts::holdingRule);
        SeatHolding holding = SeatHolding.of(seatId, stay, clock.instant());
        holding.persist();
        held.fire(new SeatHeld(seatId, stay.account(), stay.capacity(), stay.from()));
        return holding;
    }

    /**
     * Lets somebody leave a seat.
     *
     * @param until first day on which it is held no longer
     * @throws Refusal when the holding has ended already, would end before it began, or is unknown
     */
    @Transactional
    public void leave(long holdingId, LocalDate until) {
        end(holdingId, until, true);
    }

    /** The same for whom a successor follows in the same transaction: nobody is missed. */
    @Transactional
    public void leaveForSuccessor(long holdingId, LocalDate until) {
        end(holdingId, until, false);
    }

    private void end(long holdingId, LocalDate until, boolean isMissed) {
        // The lock comes before the holding is read: what is checked is what everybody before this one left behind.
        SeatHolding.seatOf(holdingId).ifPresent(this::locked);
        SeatHolding holding = SeatHolding.numbered(holdingId).orElseThrow(() -> Refusal.notFound(texts.unknownSeat()));
        if (!holding.isOpen()) {
            throw new Refusal(UNPROCESSABLE, texts.refusedTitle(), texts.endedAlready());
        }
        if (until.isBefore(holding.heldFrom)) {
            throw new Refusal(UNPROCESSABLE, texts.refusedTitle(), texts.endsBeforeStart());
        }
        if (isMissed) {
            refuseToLeaveNobody(holding);
        }
        holding.end(until, clock.instant());
        left.fire(new SeatLeft(holding.seatId, holding.accountId, holding.capacity(), until));
    }

    /**
     * Closes a seat, and with it lets everybody leave who still held it.
     *
     * @throws Refusal when the seat is closed already, was not there yet, or is unknown
     */
    @Transactional
    public void close(long seatId, LocalDate on) {
        Seat seat = locked(seatId);
        if (seat.closedOn != null || on.isBefore(seat.openedOn)) {
            throw new Refusal(UNPROCESSABLE, texts.refusedTitle(), texts.closesBeforeStart());
        }
        SeatHolding.historyOf(seat.id).stream().filter(SeatHolding::isOpen)
                .forEach(holding -> leave(holding.id, later(on, holding.heldFrom)));
        seat.closedOn = on;
        changed.fire(new SeatChanged(seat.id, List.of("gesloten")));
    }

    /**
     * Seats of areas that left end, with whoever holds them; one that has other areas as well keeps those. Who held what
     * is kept, as with every seat; the mailbox and the telephone are of nobody any more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onAreasLeft(@Observes AreasLeft areasLeft) {
        Set<Long> ids = SeatArea.everyCurrent().stream().filter(area -> areasLeft.codes().contains(area.areaCode))
                .map(area -> area.seatId).collect(Collectors.toSet());
        for (long id : ids) {
            Seat seat = locked(id);
            List<String> rest = seat.areas().stream().filter(area -> !areasLeft.codes().contains(area)).toList();
            if (rest.isEmpty()) {
                // Its areas stay its own: a seat without any would be one over the whole installation.
                if (seat.closedOn == null) {
                    close(id, later(areasLeft.on(), seat.openedOn));
                }
                seat.mailbox = null;
                seat.telephone = null;
            } else {
                moveTo(seat, rest);
                changed.fire(new SeatChanged(id, List.of("gebied")));
            }
        }
    }

    /** What is wrong with a plan for a new seat: a Dutch sentence by field (gebied, postvak, telefoon, ...); empty when it may be. */
    public Map<String, String> problemsOf(SeatPlan plan) {
        Map<String, String> problems = new LinkedHashMap<>();
        SeatRule.allBrokenBy(plan, around(Optional.empty())).forEach(rule -> problems.putIfAbsent(rule.field(), texts.seatRule(rule)));
        return problems;
    }

    /** Without a beheerder of the whole nobody can let anybody in any more. */
    private void refuseToLeaveNobody(SeatHolding leaving) {
        LocalDate today = LocalDate.now(clock);
        List<Seat> whole = Seat.everywhere(Role.BEHEERDER, today);
        boolean isOfTheWhole = whole.stream().anyMatch(seat -> seat.id.equals(leaving.seatId));
        boolean anotherStays = whole.stream().flatMap(seat -> SeatHolding.openOf(seat.id, today).stream())
                .anyMatch(other -> other.isOpen() && other.isHeldOn(today) && !other.accountId.equals(leaving.accountId));
        if (isOfTheWhole && leaving.isHeldOn(today) && !anotherStays) {
            throw new Refusal(UNPROCESSABLE, texts.refusedTitle(), texts.lastBeheerder());
        }
    }

    private Seat locked(long seatId) {
        return Seat.locked(seatId).orElseThrow(() -> Refusal.notFound(texts.unknownSeat()));
    }

    /** What a plan is held against; the seat that is changed does not stand in its own way. */
    SeatRule.Surroundings around(Optional<Long> own) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> contacts = Seat.byName().stream().filter(seat -> seat.role() == Role.AANDACHTSFUNCTIONARIS)
                .filter(seat -> !seat.isClosedOn(today) && !own.equals(Optional.of(seat.id))).map(seat -> seat.id)
                .collect(Collectors.toSet());
        Set<String> taken = SeatArea.everyCurrent().stream().filter(area -> contacts.contains(area.seatId))
                .map(area -> area.areaCode).collect(Collectors.toSet());
        Set<String> providers = Provider.inForce().stream().map(provider -> provider.code).collect(Collectors.toSet());
        return new SeatRule.Surroundings(AreaTree.inForce(), providers, taken, today);
    }

    /** Everybody who holds, held or will hold a seat. */
    public static List<Stay> stays(long seatId) {
        return SeatHolding.historyOf(seatId).stream().map(SeatHolding::stay).toList();
    }

    /**
     * The rule that a stay would break, in a Dutch sentence; empty when it may be.
     *
     * @param others everybody who holds, held or will hold the seat
     */
    public Optional<String> problemOf(Seat seat, Stay fresh, List<Stay> others) {
        return HoldingRule.brokenBy(seat, fresh, others).map(texts::holdingRule);
    }

    private String defaultName(SeatPlan plan) {
        AreaTree tree = AreaTree.inForce();
        List<String> names = plan.areas().stream()
                .map(code -> tree.find(code).map(area -> area.name).orElse(code)).toList();
        String place = plan.provider().map(code -> Provider.coded(code).map(provider -> provider.name).orElse(code))
                .orElseGet(() -> inWords(names));
        String role = texts.role(plan.role());
        String name = place.isEmpty() ? role
                : plan.role() == Role.ONTREGELAAR ? texts.roleInRegion(role, place) : texts.roleIn(role, place);
        return name.length() <= SeatRule.LONGEST_NAME ? name : name.substring(0, SeatRule.LONGEST_NAME);
    }

    private String inWords(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : texts.inWords(String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    }

    private <R> void refuse(Optional<R> broken, Function<R, String> sentence) {
        broken.ifPresent(rule -> {
            throw new Refusal(UNPROCESSABLE, texts.refusedTitle(), sentence.apply(rule));
        });
    }

    private static void note(List<String> what, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            what.add(field);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
