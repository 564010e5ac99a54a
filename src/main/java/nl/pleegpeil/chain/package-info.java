/**
 * Chain (keten): from what people said to what was changed and back to them, for one Knelpunt on one page with the days
 * between. Used by everybody who may read Knelpunten.
 */
package nl.pleegpeil.chain;
