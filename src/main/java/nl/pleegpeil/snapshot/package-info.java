/**
 * Snapshot (momentopname): every row of a database at one moment, as CSV files in a zip that any program can read, with a
 * count and a checksum per table that are the same on H2 and PostgreSQL; and the way back into an empty database. It walks
 * the schema as it is found, so a new table is in it without anybody doing anything.
 */
package nl.pleegpeil.snapshot;
