package nl.pleegpeil.area;

/** Areas were added or corrected: whoever keeps sums over areas works them out anew, in the same transaction. */
public record AreasChanged() {
}
