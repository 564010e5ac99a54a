/**
 * Metric (kengetal): a number or a series with one definition. Each is a file in {@code sql/metrics}; page, chart,
 * CSV and JSON all get it from the same call of {@link nl.pleegpeil.metric.Metrics}, after the same scope check and
 * the same disclosure step.
 */
package nl.pleegpeil.metric;
