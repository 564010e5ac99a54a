/**
 * Retention (bewaartermijn): how long which data may be kept, and why. A room that stores something that must go
 * describes it with a {@link nl.pleegpeil.retention.RetentionRule}; the room {@code erasure} carries the rules out.
 */
package nl.pleegpeil.retention;
