package nl.pleegpeil.shared;

/**
 * One choice in a list of choices on a form.
 *
 * @param code what is sent when it is chosen
 * @param name what the reader sees
 */
public record Option(String code, String name) {
}
