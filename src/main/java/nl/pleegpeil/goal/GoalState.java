package nl.pleegpeil.goal;

/** How a goal stands. */
public enum GoalState {
    /** Not reached yet, and as much of the way is covered as of the time. */
    OP_KOERS,
    /** Not reached yet, and behind, or nothing shows that it is not. */
    RISICO,
    GEHAALD,
    /** Not reached on its last day. */
    NIET_GEHAALD,
    /** There is no figure, or none that the reader may see. */
    NIET_TE_METEN
}
