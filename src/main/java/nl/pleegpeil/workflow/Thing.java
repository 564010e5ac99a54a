package nl.pleegpeil.workflow;

import java.util.Locale;

/** What goes through the workflow. */
public enum Thing {
    SIGNAL,
    KNELPUNT,
    ACTION;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
