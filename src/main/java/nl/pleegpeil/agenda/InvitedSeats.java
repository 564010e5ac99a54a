package nl.pleegpeil.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.seat.SeatContact;
import nl.pleegpeil.seat.SeatContacts;

/** The seats that are told of a session by mail: of its municipalities, and the pleegouderraden and providers that work there. */
@ApplicationScoped
class InvitedSeats {

    private static final List<Role> THAT_WORK_THERE = List.of(Role.PLEEGOUDERRAAD, Role.AANBIEDER);

    private final SeatContacts contacts;
    private final Clock clock;

    InvitedSeats(SeatContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Those somebody holds and that have a mailbox, each mailbox once. */
    Collection<SeatContact> of(DialogueSession session) {
        AreaTree tree = AreaTree.inForce();
        List<String> municipalities = session.municipalities();
        Set<String> places = new LinkedHashSet<>(municipalities);
        municipalities.forEach(place -> tree.upward(place).forEach(above -> places.add(above.code)));
        Map<String, SeatContact> byMailbox = new LinkedHashMap<>();
        add(byMailbox, Role.AANDACHTSFUNCTIONARIS, municipalities);
        THAT_WORK_THERE.forEach(role -> add(byMailbox, role, places));
        return byMailbox.values();
    }

    private void add(Map<String, SeatContact> byMailbox, Role role, Collection<String> areas) {
        contacts.of(role, areas, LocalDate.now(clock)).stream().filter(seat -> seat.isAnswered() && !seat.mailbox().isEmpty())
                .forEach(seat -> byMailbox.putIfAbsent(seat.mailbox(), seat));
    }
}
