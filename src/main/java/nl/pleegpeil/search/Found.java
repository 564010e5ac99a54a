package nl.pleegpeil.search;

/**
 * One thing that was found.
 *
 * @param title what it is called
 * @param about where, when and how it stands, in one line
 * @param href  its page, which the visitor may open
 */
public record Found(String title, String about, String href) {
}
