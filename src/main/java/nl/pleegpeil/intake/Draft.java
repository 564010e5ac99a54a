package nl.pleegpeil.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as its room understood it.
 *
 * @param key    what it is about; null when the cells of the key could not be read
 * @param record what would be recorded; not looked at when the row has an error
 * @param others what else no other row of the file may be about
 */
public record Draft<R>(RowKey key, R record, List<RowKey> others) {

    public Draft {
        others = List.copyOf(others);
    }

    public Draft(RowKey key, R record) {
        this(key, record, List.of());
    }

    /** All that it is about. */
    List<RowKey> keys() {
        List<RowKey> keys = new ArrayList<>(others);
        if (key != null) {
            keys.add(0, key);
        }
        return keys;
    }
}
