package nl.pleegpeil.signal;

/**
 * A question or an answer for whoever sent a signal was written; fired inside the transaction that wrote it.
 *
 * @param message its number
 * @param area    code of the area that the signal was in
 */
public record SenderTold(long signal, long message, String area) {
}
