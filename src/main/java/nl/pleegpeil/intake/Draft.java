package nl.pleegpeil.intake;

/**
 * A row as its room understood it.
 *
 * @param key    what it is about; null when the cells of the key could not be read
 * @param record what would be recorded; not looked at when the row has an error
 */
public record Draft<R>(RowKey key, R record) {
}
