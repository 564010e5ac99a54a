package nl.pleegpeil.intake;

import nl.pleegpeil.access.Scope;

/**
 * What is asked for.
 *
 * @param kind         name of the {@link ImportKind}
 * @param fileName     as the sender calls it; empty when unknown
 * @param uploadId     the stored upload that is read; null where the file came with the request
 * @param trial        only check
 * @param skipsBadRows leave out rows with errors instead of refusing the file
 * @param sender       who offers it: rows about what is not theirs are bad
 */
public record ImportJob(String kind, String fileName, Long uploadId, boolean trial, boolean skipsBadRows, Scope sender) {
}
