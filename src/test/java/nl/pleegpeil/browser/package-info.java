/** Journeys in a real browser, at the width of a desk and of a phone, with scripts and with them blocked. */
package nl.pleegpeil.browser;
