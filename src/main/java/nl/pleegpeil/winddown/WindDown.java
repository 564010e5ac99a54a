package nl.pleegpeil.winddown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatGrants;

/** Gives what lies open with a seat to others, in the one transaction of the caller: all of it or nothing. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WindDown {

    private static final List<Role> TAKERS = List.of(Role.ONTREGELAAR, Role.AANDACHTSFUNCTIONARIS, Role.AANBIEDER, Role.PORTEFEUILLEHOUDER);

    private final OpenItems open;
    private final SeatGrants grants;
    private final AuditTrail trail;
    private final Clock clock;

    WindDown(OpenItems open, SeatGrants grants, AuditTrail trail, Clock clock) {
        this.open = open;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    /** What lies open with a seat and was not given away yet. */
    List<OpenItems.Item> of(Seat seat) {
        Set<String> given = KeptItem.from(seat.id).stream().map(kept -> kept.piece + "-" + kept.pieceId).collect(Collectors.toSet());
        return scope(seat.id).map(scope -> open.of(scope, LocalDate.now(clock))).orElse(List.of()).stream()
                .filter(item -> !given.contains(item.code())).toList();
    }

    /** The seats around it that can take something over, by name. */
    List<Seat> takers(Seat seat) {
        LocalDate today = LocalDate.now(clock);
        AreaTree tree = AreaTree.inForce();
        Stream<String> around = seat.areas().stream().flatMap(area -> Stream.concat(tree.upward(area).stream(), tree.within(area).stream()))
                .map(area -> area.code);
        return Stream.concat(seat.areas().stream(), around).distinct().flatMap(area -> TAKERS.stream().flatMap(role -> Seat.openFor(role, area, today).stream()))
                .distinct().filter(other -> !other.id.equals(seat.id)).sorted(Comparator.comparing((Seat other) -> other.name)).toList();
    }

    /** Whether a seat may do what an item asks. */
    boolean fits(OpenItems.Item item, long seat) {
        return scope(seat).filter(scope -> open.reaches(item, scope)).isPresent();
    }

    /** Gives every item to its seat. */
    void give(Seat from, Map<OpenItems.Item, Seat> choices) {
        choices.forEach((item, to) -> {
            if (item.piece() == Piece.ACTIE) {
                ImprovementAction.locked(item.id()).orElseThrow().ownerSeatId = to.id;
            }
            KeptItem kept = KeptItem.of(item.piece(), item.id()).orElseGet(KeptItem::new);
            kept.piece = item.piece().code();
            kept.pieceId = item.id();
            kept.areaCode = item.area();
            kept.fromSeatId = from.id;
            kept.seatId = to.id;
            kept.givenAt = clock.instant();
            kept.persist();
            trail.record(AuditAct.WOUND_DOWN, Subject.of(item.piece().code(), item.reference()), from.id + " > " + to.id);
        });
        trail.record(AuditAct.WOUND_DOWN, Subject.of("zetel", from.id), String.valueOf(choices.size()));
    }

    /** What these seats took over and is still open. */
    public List<OpenItems.Item> keptBy(Collection<Long> seats) {
        return KeptItem.keptBy(seats).stream().flatMap(kept -> open.still(kept, LocalDate.now(clock)).stream()).toList();
    }

    private Optional<Scope> scope(long seat) {
        Optional<Grant> grant = grants.ofSeat(seat, LocalDate.now(clock));
        return grant.map(found -> new Scope(Optional.empty(), found.seatName(), List.of(found), Scope.COUNTRY, true));
    }
}
