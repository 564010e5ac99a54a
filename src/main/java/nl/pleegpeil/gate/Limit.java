package nl.pleegpeil.gate;

/** What is counted per address. */
enum Limit {
    /** Every request. */
    REQUESTS,
    /** Changes by somebody who is not signed in. */
    WRITES,
    /** Attempts to come in: passwords, codes, links. */
    DOORS
}
