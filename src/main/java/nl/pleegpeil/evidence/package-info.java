/**
 * Evidence (waar het op rust): what a Knelpunt was gathered from, and how much of it each reader may know of. Used by
 * everybody who reads Knelpunten.
 */
package nl.pleegpeil.evidence;
