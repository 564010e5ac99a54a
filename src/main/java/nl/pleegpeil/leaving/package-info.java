/**
 * Leaving (vertrek): what a municipality or region gets along when it goes on without Pleegpeil: everything about it, in
 * files that any program reads.
 */
package nl.pleegpeil.leaving;
