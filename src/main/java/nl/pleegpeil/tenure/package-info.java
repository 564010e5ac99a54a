/**
 * Tenure (verblijfsduur): how long families keep fostering, and what ends it, worked out from their spells. Figures from
 * spells are never mixed with counts. Used by whoever asks whether families stay.
 */
package nl.pleegpeil.tenure;
