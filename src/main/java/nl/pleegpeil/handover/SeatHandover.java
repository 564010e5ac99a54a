package nl.pleegpeil.handover;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.shared.Refusal;

/** Hands a seat over: the only place where somebody leaves, somebody begins and work moves at once. */
@ApplicationScoped
public class SeatHandover {

    private final SeatKeeper keeper;
    private final HandoverNotes notes;
    private final List<OpenWork> work;
    private final Event<SeatHandedOver> handedOver;

    SeatHandover(SeatKeeper keeper, HandoverNotes notes, @All List<OpenWork> work, Event<SeatHandedOver> handedOver) {
        this.keeper = keeper;
        this.notes = notes;
        this.work = work;
        this.handedOver = handedOver;
    }

    /** Why it cannot be done, in a Dutch sentence; empty when it can. */
    Optional<String> problemOf(Handover handover) {
        List<SeatHolding> history = SeatHolding.historyOf(handover.seat().id);
        List<SeatHolding> ending = handover.ending(history);
        List<Stay> others = history.stream().map(holding -> ending.contains(holding)
                ? new Stay(holding.accountId, holding.capacity(), holding.heldFrom, handover.on())
                : new Stay(holding.accountId, holding.capacity(), holding.heldFrom, holding.heldUntil)).toList();
        return keeper.problemOf(handover.seat(), handover.successor(), others);
    }

    /**
     * Does it. Whatever fails, work of another room included, undoes all of it.
     *
     * @return how many pieces of open work were moved, by name
     * @throws Refusal when the successor's stay breaks a rule
     */
    @Transactional
    public Map<String, Integer> handOver(Handover handover) {
        long seat = handover.seat().id;
        Seat.locked(seat);
        handover.ending(SeatHolding.historyOf(seat)).forEach(holding -> keeper.leaveForSuccessor(holding.id, handover.on()));
        keeper.hold(seat, handover.successor());
        handover.note().ifPresent(note -> notes.keep(handover.seat(), handover.on(), note));
        Optional<Long> from = handover.leaving().map(holding -> holding.accountId);
        Map<String, Integer> moved = new LinkedHashMap<>();
        for (OpenWork each : work) {
            moved.put(each.name(), each.handOver(seat, from.orElse(null), handover.to(), handover.on()));
        }
        handedOver.fire(new SeatHandedOver(seat, from, handover.to(), handover.on(), moved));
        return moved;
    }
}
