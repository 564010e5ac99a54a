/**
 * Release (uitgave): what may be told in public about families. A release is a table of atoms, one count per municipality,
 * calendar year and column, rounded to multiples of 5 with a secret offset and never worked out again. Every public
 * count of families is a sum of atoms; made by whoever may publish for a region, read by the disclosure step.
 */
package nl.pleegpeil.release;
