package nl.pleegpeil.intake;

/**
 * Something that is wrong with, or remarkable about, a file.
 *
 * @param line    line of the file, the header being 1
 * @param column  name of the column; null where it is about the whole row or file
 * @param message what is the matter and how to mend it, in Dutch
 * @param value   what stood in the cell; null for free text, which is never repeated
 */
public record ImportProblem(long line, String column, ProblemCode code, String message, String value) {
}
