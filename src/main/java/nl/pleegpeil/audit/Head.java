package nl.pleegpeil.audit;

/**
 * How far the chain is.
 *
 * @param count number of the last line; 0: none yet
 * @param hash  hash of the last line; "" when there is none yet
 */
record Head(long count, String hash) {

    static final Head BEGIN = new Head(0, "");
}
