/**
 * Publishing (openbaar maken): how somebody who may do so lets a {@link nl.pleegpeil.release.AtomRelease} of figures go
 * out, and how an operator has all of them checked. Used by Ontregelaar and beheerder; for an operator two commands.
 */
package nl.pleegpeil.publishing;
