package nl.pleegpeil.workflow;

/** Who may change a status. */
public enum Mover {
    /** Pleegpeil itself. */
    SERVICE,
    /** Whoever sent the signal, by account or by receipt code. */
    SENDER,
    /** The Aandachtsfunctionaris of the municipality or the Ontregelaar of the region. */
    TRIAGE,
    /** The Ontregelaar of the region, or an Aandachtsfunctionaris in it. */
    WORKER,
    /** The seat that does the action, or the organisation with its link. */
    OWNER
}
