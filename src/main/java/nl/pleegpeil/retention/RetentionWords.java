package nl.pleegpeil.retention;

/**
 * A class of data in Dutch, for the FG and for whoever it is about.
 *
 * @param name      a few words, such as geschiedenis van imports
 * @param data      which data it is, and whether it can be about persons
 * @param ground    why it is kept, and why no longer
 * @param aggregate what stays in its place when it goes, so that figures do not change; or that nothing does
 */
public record RetentionWords(String name, String data, String ground, String aggregate) {
}
