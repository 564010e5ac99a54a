/**
 * Spell (pleegperiode): a time during which one foster family was registered, from its start to its stop, as providers
 * deliver it per family. Who the family is, is kept as a keyed hash only. Used by whoever asks how long families stay.
 */
package nl.pleegpeil.spell;
