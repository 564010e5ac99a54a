package nl.pleegpeil.audit;

import java.time.Instant;

/**
 * Lines that were closed off.
 *
 * @param from     number of the first
 * @param to       number of the last
 * @param count    how many
 * @param lastHash hash of the last: the first line that is left follows it
 * @param closedAt when
 * @param seal     as stored
 */
record Segment(long from, long to, long count, String lastHash, Instant closedAt, String seal) {
}
