/**
 * Result (uitkomst): what a closed round says. Answers are counted once, on closing, by question and answer; the open ones
 * go to whoever held the round, who reads them, gives them a theme or raises them as a signal, and publishes none.
 */
package nl.pleegpeil.results;
