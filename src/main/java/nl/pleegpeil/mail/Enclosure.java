package nl.pleegpeil.mail;

/**
 * A file that goes along with a letter.
 *
 * @param fileName such as dialoogsessie.ics
 * @param type     of its content, such as text/calendar; the text goes out in UTF-8
 * @param text     what is in it
 */
public record Enclosure(String fileName, String type, String text) {
}
