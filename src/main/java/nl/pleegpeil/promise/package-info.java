/**
 * Promise (belofte, termijn): how long a choice about a signal, a Knelpunt after signals that are alike and a first action may
 * take, as the region agreed. Says what is past its term and which seat it waits for. Used by Aandachtsfunctionarissen and the
 * Ontregelaar, on the page vandaag.
 */
package nl.pleegpeil.promise;
