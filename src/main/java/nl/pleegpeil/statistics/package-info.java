/**
 * Statistiek: what may be concluded from counts, dates and grades of foster families, and how sure that is.
 *
 * <p>Pure functions on plain records, one public entry class per method: no framework, no database, no clock, no
 * input or output. A figure that is not defined is null, never 0; figures are not rounded here. Everything is computed
 * in IEEE double arithmetic. Unless a method says otherwise intervals are at 95%, a date means the close of that day,
 * and a year in a duration is 365.25 days. Whoever shows numbers uses it: the metrics, the dashboards, the summaries.
 */
package nl.pleegpeil.statistics;
