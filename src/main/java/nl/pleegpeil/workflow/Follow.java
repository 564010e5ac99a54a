package nl.pleegpeil.workflow;

/** What follows from a change of status. */
public enum Follow {
    /** The sender gets a reference and the day by which an answer comes. */
    CONFIRMATION,
    /** The sender reads it behind the receipt code or on their page. */
    TELL_SENDER,
    /** The sender is asked whether this helped. */
    ASK_IF_HELPED,
    /** Nobody waits for an answer any more. */
    CLOCK_STOPS,
    /** The promise of an answer counts from now. */
    CLOCK_RUNS,
    /** It can be told to all who contributed, and the page asks to. */
    TELL_CONTRIBUTORS,
    /** Half a year later it is asked whether the signals stopped. */
    ASK_AFTER_HALF_A_YEAR
}
