package nl.pleegpeil.survey;

/** How far a round is. */
public enum RoundState {
    /** Being prepared: everything can still change. */
    CONCEPT,
    OPEN,
    CLOSED
}
