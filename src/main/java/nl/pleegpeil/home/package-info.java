/**
 * Home (vandaag): what asks for attention today at a seat, and the mail of a week that says the same and stays away when
 * there is nothing. Used by everybody with a seat that works on signals, Knelpunten or actions.
 */
package nl.pleegpeil.home;
