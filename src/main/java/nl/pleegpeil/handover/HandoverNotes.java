package nl.pleegpeil.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what a leaving holder writes for the successor. The room that guards free text brings it; where none does, the
 * field is not shown.
 */
public interface HandoverNotes {

    /**
     * A note as its reader sees it.
     *
     * @param on the day of the hand-over
     */
    record Note(LocalDate on, String text) {
    }

    /** Whether notes can be kept here. */
    boolean areKept();

    /** What must be mended before the note may be kept, in a Dutch sentence; empty when it may be. */
    Optional<String> problemOf(String text);

    /** Keeps a note with the seat, in the transaction of the hand-over. */
    void keep(long seatId, LocalDate on, String text);

    /** The notes of a seat, the newest first, for whoever holds it. */
    List<Note> of(long seatId);
}
