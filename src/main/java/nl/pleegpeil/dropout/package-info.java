/**
 * Dropout (uitval): that a foster family stops, and why, as providers and aandachtsfunctionarissen report it, and the
 * figures about it. The counts of stops come with the deliveries, and what parents say themselves is the room
 * {@code farewell}: three series that stand side by side and are never joined row by row. Pausing, moving to another
 * region and going to another provider are different events and no dropout.
 */
package nl.pleegpeil.dropout;
