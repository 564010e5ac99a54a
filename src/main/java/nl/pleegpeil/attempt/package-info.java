/**
 * Attempt (poging): something tried at a door, right or wrong. Counted per door and per whose door it is, by a keyed hash,
 * so that guessing ends soon and nobody learns whose doors there are.
 */
package nl.pleegpeil.attempt;
