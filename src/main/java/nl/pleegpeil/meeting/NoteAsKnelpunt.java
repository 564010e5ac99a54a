package nl.pleegpeil.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.evidence.LinkKind;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.Reach;
import nl.pleegpeil.knelpunt.SolvedAt;
import nl.pleegpeil.signal.SignalCategory;

/**
 * A note becomes a Knelpunt of its region, when the visitor may open one; from others the note only carries the word.
 * Category and level are the least that is known: whoever analyses it says more.
 */
@ApplicationScoped
class NoteAsKnelpunt implements NoteReceiver {

    private static final int LONGEST_TITLE = 200;

    private final KnelpuntDesk desk;
    private final CurrentScope current;

    NoteAsKnelpunt(KnelpuntDesk desk, CurrentScope current) {
        this.desk = desk;
        this.current = current;
    }

    @Override
    public NoteKind kind() {
        return NoteKind.KNELPUNT;
    }

    @Override
    public boolean takesRegions() {
        return true;
    }

    @Override
    public Optional<Received> receive(PassedOn note) {
        Optional<Area> region = AreaTree.inForce().upward(note.area()).stream().filter(area -> area.kindOfArea() == AreaKind.REGION).findFirst();
        Optional<Grant> seat = current.scope().allowing(Right.WORK_ON_KNELPUNTEN).filter(grant -> grant.covers(note.area())).findFirst();
        if (region.isEmpty() || seat.isEmpty()) {
            return Optional.empty();
        }
        String seatName = seat.get().seatId() == Grant.NO_SEAT ? null : seat.get().seatName();
        String words = note.title().isEmpty() ? note.text().text() : note.title();
        Knelpunt knelpunt = new Knelpunt();
        knelpunt.regionCode = region.get().code;
        knelpunt.title = words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE);
        knelpunt.reach = (note.area().equals(region.get().code) ? Reach.REGIO : Reach.GEMEENTE).code();
        knelpunt.level = SolvedAt.UITVOERING.code();
        knelpunt.category = SignalCategory.K99.code();
        desk.open(knelpunt, seatName);
        desk.link(knelpunt, LinkKind.SESSIE, note.area(), knelpunt.title, note.saidOn(), null, seatName);
        return Optional.of(new Received(knelpunt.number, "/knelpunten/" + knelpunt.id));
    }
}
