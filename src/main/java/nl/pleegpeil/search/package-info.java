/**
 * Search (zoeken): finds by word what a reader may open anyway, and nothing else. Every room that has something to find
 * answers for itself, with the reach of its own pages. What people wrote in a signal is never searched. Used by everybody.
 */
package nl.pleegpeil.search;
