/**
 * Seat (zetel): a role in a place, such as "aandachtsfunctionaris Westerwolde", that outlives the people who hold it.
 * Tasks and texts belong to the seat. A holder (houder), deputies (plaatsvervangers) or, in a pleegouderraad, members
 * (leden) hold it from a day until a day; nothing of that is overwritten. Used by the beheerder; what a visitor may see
 * follows from their seats ({@link nl.pleegpeil.seat.SeatGrants}).
 */
package nl.pleegpeil.seat;
