/**
 * Triage (beoordelen): somebody looks at every signal, says what it is about and how soon it must be answered, and
 * answers. It shows first what waits longest and which signals look alike. Used by Aandachtsfunctionarissen and the
 * Ontregelaar.
 */
package nl.pleegpeil.triage;
