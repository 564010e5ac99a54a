package nl.pleegpeil.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a row is about. The same subject and variant twice in a file is E_DUPLICATE, the same subject in two variants
 * is E_UNIT_MIX.
 *
 * @param subject a fingerprint, so that keys of any length cost the same
 * @param variant the unit, or empty where there is none; at most 20 characters
 */
public record RowKey(UUID subject, String variant) {

    public static RowKey of(String... parts) {
        return new RowKey(fingerprint(parts), "");
    }

    public RowKey in(String unit) {
        return new RowKey(subject, unit);
    }

    private static UUID fingerprint(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
    }
}
