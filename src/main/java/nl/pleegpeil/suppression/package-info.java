/**
 * Suppression (onderdrukking): which counts of a breakdown are not shown, not even to those who see a region as it is,
 * because with them a family could be told. The pattern is decided once for all tables of a region and year, is kept,
 * and is the same for whoever asks in whatever way. A room with a breakdown gives its counts as {@link
 * nl.pleegpeil.suppression.BreakdownCounts}; the disclosure step asks {@link nl.pleegpeil.suppression.SuppressionBook}.
 */
package nl.pleegpeil.suppression;
