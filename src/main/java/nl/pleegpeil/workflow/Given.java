package nl.pleegpeil.workflow;

/** What must be given with a change of status. */
public enum Given {
    /** Why, in words that the people concerned may read. */
    REASON,
    CATEGORY,
    URGENCY,
    /** An answer to the sender. */
    ANSWER,
    /** The signal that it goes on in. */
    OTHER_SIGNAL,
    /** The municipality that it goes to. */
    OTHER_PLACE,
    /** At least one action that is planned or going on. */
    ACTION,
    /** What all who contributed were told. */
    REPORT,
    /** Where it now lives, when that is looked at again, and which role answers for it. */
    EMBEDDING,
    /** Whether the signals stopped. */
    EVALUATION
}
