package nl.pleegpeil.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.pleegpeil.carrier.Issue;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.summary.SummaryDocument;

/** Documents as they are stored, and their hashes. */
@ApplicationScoped
class StoredDocuments {

    private final ObjectMapper json;
    private final PublicAddress address;

    StoredDocuments(ObjectMapper json, PublicAddress address) {
        this.json = json;
        this.address = address;
    }

    String write(SummaryDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain texts and numbers cannot fail to be written", e);
        }
    }

    SummaryDocument read(SummaryEdition edition) {
        return read(edition.id, edition.document);
    }

    private SummaryDocument read(Long edition, String text) {
        try {
            return json.readValue(text, SummaryDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Edition " + edition + " cannot be read", e);
        }
    }

    /** A published edition, to be carried. */
    Issue issue(SummaryEdition edition) {
        return new Issue(read(edition), edition.version, edition.hash, edition.publishedAt, address.of(edition.path()));
    }

    /** An edition as it will be published, with this text at this moment. */
    Issue issue(SummaryEdition edition, String text, Instant moment) {
        return new Issue(read(edition.id, text), edition.version, hash(text), moment, address.of(edition.path()));
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
