/**
 * Intake (inname): taking in figures from CSV files. This package reads a file row by row, says what is wrong with it
 * and where, and lets all of it in or nothing. What the columns of a file mean is known by the room they belong to:
 * a room offers an {@link nl.pleegpeil.intake.ImportKind}.
 */
package nl.pleegpeil.intake;
