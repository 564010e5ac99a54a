package nl.pleegpeil.edition;

/**
 * A summary was published, in the transaction that is still going on.
 *
 * @param called      the area in a sentence
 * @param periodWords such as "de eerste helft van 2026"
 * @param path        of the version
 * @param version     above 1 for a correction
 */
public record SummaryPublished(String area, String called, String periodWords, String path, int version) {
}
