package nl.pleegpeil.carrier;

import java.time.Instant;
import java.util.Locale;
import nl.pleegpeil.summary.SummaryDocument;

/**
 * A version of a summary, to be carried.
 *
 * @param hash        SHA-256 of the document; "" for a draft
 * @param publishedAt null for a draft
 * @param address     where it stays to be found; "" for a draft
 */
public record Issue(SummaryDocument document, int version, String hash, Instant publishedAt, String address) {

    public boolean isDraft() {
        return publishedAt == null;
    }

    /** Beginning of the names of its files. */
    String fileName() {
        return ("samenvatting-" + document.area() + "-" + document.period() + "-v" + version).toLowerCase(Locale.ROOT);
    }
}
