package nl.pleegpeil.handover;

import java.time.LocalDate;

/**
 * Work of a room that lies open with a person. Most work belongs to the seat and needs no moving; a room that names a
 * person somewhere brings a bean of this kind.
 */
public interface OpenWork {

    /** What it is, for the audit, such as knelpunten; one word, no spaces. */
    String name();

    /**
     * Moves what lies open to the successor, in the transaction of the hand-over: whatever is thrown undoes all of it.
     *
     * @param fromAccount who leaves; null: nobody held the seat
     * @param on          first day of the successor
     * @return how many pieces were moved
     */
    int handOver(long seatId, Long fromAccount, long toAccount, LocalDate on);
}
