/**
 * Wind-down (afbouw): a temporary seat, such as that of the Ontregelaar, ends without a successor, and every open item goes
 * to another seat. Used by whoever holds the seat and by the beheerder.
 */
package nl.pleegpeil.winddown;
