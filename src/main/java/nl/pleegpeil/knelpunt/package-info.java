/**
 * Knelpunt: something that makes families stop and that somebody can change. It gathers signals, themes of surveys,
 * reasons for stopping and notes of sessions, from one municipality or from many. Used by the Ontregelaar and the
 * Aandachtsfunctionarissen of a region; the pleegouderraad reads along and says what it recognises.
 */
package nl.pleegpeil.knelpunt;
