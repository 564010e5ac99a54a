package nl.pleegpeil.meeting;

import java.time.LocalDate;
import java.util.Optional;
import nl.pleegpeil.guard.GuardedText.Cleared;

/**
 * A room that takes notes over as its own: as a knelpunt, as a signal. It brings a bean of this kind. Without one the
 * note only carries the word.
 */
public interface NoteReceiver {

    /**
     * A note that is passed on.
     *
     * @param area  code of the municipality it is about; of the region where it is about several
     * @param title a short name for it; "" where nobody gave one
     * @param saidOn the day of the session
     */
    record PassedOn(long sessionId, long noteId, String area, String title, Cleared text, LocalDate saidOn) {
    }

    /**
     * What became of it.
     *
     * @param reference such as PZ-2026-0042
     * @param address   of its page, from the slash on; "": none
     */
    record Received(String reference, String address) {
    }

    /** What it takes. */
    NoteKind kind();

    /** Whether it can do with a region; otherwise the visitor is asked for the municipality. */
    boolean takesRegions();

    /** Takes it, in the transaction of the caller; empty when the visitor may not, and the note only carries the word. */
    Optional<Received> receive(PassedOn note);
}
