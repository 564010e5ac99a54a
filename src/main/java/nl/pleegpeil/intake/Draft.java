package nl.pleegpeil.intake;

import java.util.List;

/**
 * A row as its room understood it.
 *
 * @param keys   what it is about, mostly one; none when the cells of the key could not be read
 * @param record what would be recorded; not looked at when the row has an error
 */
public record Draft<R>(List<RowKey> keys, R record) {

    public Draft {
        keys = List.copyOf(keys);
    }

    /** @param key what it is about; null when the cells of the key could not be read */
    public Draft(RowKey key, R record) {
        this(key == null ? List.of() : List.of(key), record);
    }
}
