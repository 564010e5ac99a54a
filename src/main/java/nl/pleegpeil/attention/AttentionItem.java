package nl.pleegpeil.attention;

/**
 * One thing to do or to know.
 *
 * @param words  what it is, without what anybody wrote in a signal
 * @param href   where it is done; a page that this visitor may open
 * @param isLate whether it should have been done by now
 */
public record AttentionItem(String words, String href, boolean isLate) {
}
