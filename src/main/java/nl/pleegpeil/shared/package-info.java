/**
 * The few things all rooms need: a {@link nl.pleegpeil.shared.Period} (periode: a calendar month, quarter,
 * half-year or year), the clock, the settings, and how Dutch readers write numbers and dates.
 */
package nl.pleegpeil.shared;
