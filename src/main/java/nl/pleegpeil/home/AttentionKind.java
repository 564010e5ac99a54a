package nl.pleegpeil.home;

/** What there is to do at a seat. */
public enum AttentionKind {
    /** Somebody has to choose what happens with them. */
    SIGNALS,
    /** Senders said something. */
    REACTIONS,
    /** Something was said about the seat's own signals. */
    ANSWERS,
    /** What was done about the seat's own signals. */
    REPORTS,
    /** Put to the seat. */
    QUESTIONS,
    /** Late or nearly so. */
    ACTIONS,
    /** Of embedded Knelpunten, and of actions that were done for a while. */
    STOPPED,
    /** Something changed that contributors were not told. */
    CHANGES,
    /** Senders who hear nothing for too long, or nearly so. */
    NEWS,
    /** That are soon. */
    SESSIONS,
    /** Taken over from a seat that ended. */
    TAKEN
}
