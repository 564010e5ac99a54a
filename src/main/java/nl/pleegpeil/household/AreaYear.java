package nl.pleegpeil.household;

/** One area in one calendar year: the portion in which the figures that count are worked out. */
public record AreaYear(String area, int year) {
}
