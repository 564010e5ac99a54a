package nl.pleegpeil.tenure;

import java.time.LocalDate;
import nl.pleegpeil.statistics.StockFlow.Spell;

/**
 * A registered spell with what is known of its end.
 *
 * @param spell  as far as its sender can know: a stop after the day of delivery is none yet
 * @param seenOn up to which day its sender knows; a family without a stop was there on that day
 */
record KnownSpell(Spell spell, LocalDate seenOn) {
}
