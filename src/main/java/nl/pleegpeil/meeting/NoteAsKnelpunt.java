package nl.pleegpeil.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.evidence.LinkKind;
import nl.pleegpeil.knelpunt.Belonging;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.Reach;
import nl.pleegpeil.knelpunt.SolvedAt;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.signal.SignalCategory;

/**
 * A note becomes a Knelpunt of its region, when the visitor may open one; from others the note only carries the word.
 * Category and level are the least that is known: whoever analyses it says more.
 */
@ApplicationScoped
class NoteAsKnelpunt implements NoteReceiver {

    private static final int LONGEST_TITLE = 200;

    private final KnelpuntDesk desk;
    private final Belonging belonging;
    private final CurrentScope current;

    NoteAsKnelpunt(KnelpuntDesk desk, Belonging belonging, CurrentScope current) {
        this.desk = desk;
        this.belonging = belonging;
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

    /** The Knelpunten of the region of an area that a note can be put to, where the visitor works on them. @param area code */
    List<Option> open(String area) {
        return belonging.openIn(regionOf(area).map(region -> region.code).orElse(null)).stream()
                .map(knelpunt -> new Option(String.valueOf(knelpunt.id), knelpunt.number + " " + knelpunt.title)).toList();
    }

    /** Puts a note to a Knelpunt that is there already. @param knelpunt its id, one of those that are open for the area of the note */
    Received join(PassedOn note, String knelpunt) {
        Knelpunt joined = Knelpunt.locked(Long.parseLong(knelpunt)).orElseThrow();
        String words = note.text().text();
        desk.link(joined, LinkKind.SESSIE, note.area(), words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE), note.saidOn(), null, seatName(note).orElse(null));
        return new Received(joined.number, "/knelpunten/" + joined.id);
    }

    private static Optional<Area> regionOf(String area) {
        return AreaTree.inForce().upward(area).stream().filter(above -> above.kindOfArea() == AreaKind.REGION).findFirst();
    }

    private Optional<String> seatName(PassedOn note) {
        return current.scope().allowing(Right.WORK_ON_KNELPUNTEN).filter(grant -> grant.covers(note.area()) && grant.seatId() != Grant.NO_SEAT).map(Grant::seatName)
                .findFirst();
    }

    @Override
    public Optional<Received> receive(PassedOn note) {
        Optional<Area> region = regionOf(note.area());
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
