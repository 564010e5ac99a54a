/**
 * Dashboard: a page of figures that answers a reader's question. A page is a file in {@code dashboards/}: Dutch prose
 * and tags. Every figure on it comes from {@link nl.pleegpeil.metric.Metrics}, for the
 * {@link nl.pleegpeil.dashboard.DashboardView} (uitsnede) that the address asks for.
 */
package nl.pleegpeil.dashboard;
