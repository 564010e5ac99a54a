/**
 * Back-up (reservekopie): what an operator does so that nothing is lost: a copy of data and key while the service runs,
 * putting it back on an empty machine, and moving from one database to another. The copy itself is a
 * {@linkplain nl.pleegpeil.snapshot snapshot}, encrypted with age (age-encryption.org) for whoever is named.
 */
package nl.pleegpeil.backup;
