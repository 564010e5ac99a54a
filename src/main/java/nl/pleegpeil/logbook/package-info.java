/**
 * Logbook (logboek): the pages, the API and the command with which the data protection officer (FG) and the beheerder
 * read the {@code audit}, take it along and let it be checked.
 */
package nl.pleegpeil.logbook;
