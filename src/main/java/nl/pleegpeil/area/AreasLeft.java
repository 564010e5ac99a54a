package nl.pleegpeil.area;

import java.time.LocalDate;
import java.util.Set;

/**
 * Areas left: their rows were erased and they have an end. Whoever keeps something that follows from either puts it right,
 * in the same transaction.
 *
 * @param codes of the areas
 * @param on    the first day without them
 */
public record AreasLeft(Set<String> codes, LocalDate on) {
}
