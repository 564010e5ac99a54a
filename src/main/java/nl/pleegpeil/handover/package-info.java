/**
 * Hand-over (overdracht): a seat goes from one person to the next in one step. The first leaves, the second begins, open
 * work moves, and all of it or nothing happens. Used by the beheerder and by whoever holds the seat.
 */
package nl.pleegpeil.handover;
