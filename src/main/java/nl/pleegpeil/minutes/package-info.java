/**
 * Minutes (verslag): the text of a session, made of its notes and agreements, as it is put to whoever was there. It is a
 * draft (concept), was changed (gewijzigd), or is agreed to (vastgesteld) and then fixed, with how many devices said yes.
 */
package nl.pleegpeil.minutes;
