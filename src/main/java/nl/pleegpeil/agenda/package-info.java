/**
 * Agenda (agenda en uitnodiging): what people get to see before a session: day, place and agenda, with a file for their
 * calendar. The agenda begins with the knelpunten that are open. Whoever has the address can open it; it holds nothing
 * that is not meant for everybody who is invited.
 */
package nl.pleegpeil.agenda;
