/**
 * Portrait (gebiedspagina): everything about one municipality or one region on one page, for everybody; and for whoever
 * works for a whole region its municipalities side by side, by name and never by rank.
 */
package nl.pleegpeil.portrait;
