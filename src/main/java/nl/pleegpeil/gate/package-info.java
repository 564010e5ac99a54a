/**
 * Gate (poort): what stands between the outside and every room, and knows who is asking. It counts how often one
 * address knocks, keeps the service's own measurements for its operator, tells whom to warn about a hole, and lets no
 * content into a log.
 */
package nl.pleegpeil.gate;
