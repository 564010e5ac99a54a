/**
 * Edition (uitgave): a summary on its way from draft to publication, and as it was published. Who may take which step
 * is one table ({@link nl.pleegpeil.edition.Step}); a published edition never changes, and a correction is a new one.
 */
package nl.pleegpeil.edition;
