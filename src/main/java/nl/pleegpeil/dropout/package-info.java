/**
 * Dropout (uitval): that a foster family stops, and why. Holds the list of reasons (stopredenen) with how avoidable each
 * is, and what providers and aandachtsfunctionarissen report. The counts of stops come with the deliveries, and what
 * parents say themselves is the room {@code farewell}: three series that stand side by side and are never joined row by
 * row. Pausing, moving to another region and going to another provider are different events and no dropout.
 */
package nl.pleegpeil.dropout;
