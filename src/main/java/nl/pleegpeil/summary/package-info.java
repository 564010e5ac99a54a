/**
 * Summary (samenvatting): what a council reads twice a year about foster care in its area, in eight parts. This room
 * writes it by rule from the catalogue, as the public sees the figures, and from what other rooms add
 * ({@link nl.pleegpeil.summary.SummaryPart}). How it is adopted and published is the room edition.
 */
package nl.pleegpeil.summary;
