/**
 * Free text (vrije tekst): what people wrote in their own words, after the guard, and the one place where it is kept.
 * Signals, knelpunten, sessions and hand-over notes point to its rows. Every question to it takes the scope of who asks;
 * on PostgreSQL the database refuses a row outside that scope as well.
 */
package nl.pleegpeil.freetext;
