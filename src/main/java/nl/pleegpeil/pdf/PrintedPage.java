package nl.pleegpeil.pdf;

/**
 * What is to be printed.
 *
 * @param title   title of the document, in Dutch; a reader's window shows it
 * @param subject what it is about, one sentence
 * @param html    the body: headings in order from h1, tables with a caption and th with a scope, every svg with an aria-label and
 *                whole numbers as width and height. A class {@code new-page} begins a page; {@code letter} is a page of its own
 * @param foot    what stands at the bottom of every page beside its number; "" for nothing
 */
public record PrintedPage(String title, String subject, String html, String foot) {

    public PrintedPage(String title, String subject, String html) {
        this(title, subject, html, "");
    }
}
