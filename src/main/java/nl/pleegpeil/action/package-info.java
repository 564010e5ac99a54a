/**
 * Action (verbeteractie): what is done about a Knelpunt, by a seat or by an organisation without account, by when, and
 * what it should change. An action that worked is shared as an example that another municipality takes over.
 */
package nl.pleegpeil.action;
