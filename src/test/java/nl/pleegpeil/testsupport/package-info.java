/** What tests share: the database they run on, endpoints that fail on purpose, helpers for pages. */
package nl.pleegpeil.testsupport;
