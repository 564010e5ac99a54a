/**
 * Recognition (dit herkennen wij): a Pleegouderraad says that a Knelpunt happens around it as well. Used by the
 * Pleegouderraad; everybody who reads the Knelpunt sees by how many of them it is known.
 */
package nl.pleegpeil.recognition;
