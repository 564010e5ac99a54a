package nl.pleegpeil.workflow;

import java.util.Locale;

/** A status of a signal, a Knelpunt or an action. */
public sealed interface Status permits SignalStatus, KnelpuntStatus, ActionStatus {

    /** Name of the constant. */
    String name();

    /** What has it. */
    Thing thing();

    /** As stored, such as in_triage. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
