package nl.pleegpeil.dashboard;

/**
 * One figure in words.
 *
 * @param name  where and when
 * @param value the figure; "" when there is none
 * @param unit  what one is
 * @param words what it means; without a figure why there is none
 * @param mark  how firm it is; "" when there is no figure
 */
public record Tile(String name, String value, String unit, String words, String mark) {
}
