/**
 * One build for two databases: H2 for trying it out, PostgreSQL for real use, both spoken to in the PostgreSQL dialect.
 */
package nl.pleegpeil.database;
