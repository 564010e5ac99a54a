package nl.pleegpeil.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.seat.Seat;

/** Keeps what a leaving holder writes for the successor: a free text that only the seat reads. */
@ApplicationScoped
class HandoverNotes {

    private static final String ABOUT = "overdracht";

    /**
     * A note as its reader sees it.
     *
     * @param on the day of the hand-over
     */
    public record Note(LocalDate on, String text) {
    }

    /** Keeps a note with the seat, in the transaction of the hand-over. */
    void keep(Seat seat, LocalDate on, GuardedText.Cleared text) {
        FreeText.writeForSeat(placeOf(seat), seat.id, ABOUT, text, on);
    }

    /** The notes of a seat, the newest first, for whoever holds it. */
    List<Note> of(Seat seat, Scope scope) {
        // By the seat: its areas are other ones after a merger, and the notes stay.
        return FreeText.ofSeat(scope, seat.id, ABOUT).stream().filter(text -> text.body != null)
                .sorted(Comparator.comparing((FreeText text) -> text.id).reversed())
                .map(text -> new Note(text.recordedOn, text.body)).toList();
    }

    /** A text lies in an area; that of a seat over the whole installation in the country. */
    private static String placeOf(Seat seat) {
        return seat.areas().stream().sorted().findFirst().orElse(Scope.COUNTRY);
    }
}
