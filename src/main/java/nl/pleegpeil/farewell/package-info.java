/**
 * Farewell (afscheid): what a foster parent says who stopped, or thinks of it, on the standing page of the region. Without
 * account, and in a way that no answer leads back to who gave it. Their series of reasons comes first wherever one figure
 * is asked.
 */
package nl.pleegpeil.farewell;
