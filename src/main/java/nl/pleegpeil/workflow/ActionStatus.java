package nl.pleegpeil.workflow;

import java.util.Arrays;

/** Where an action is. That it is late is worked out from its due date. */
public enum ActionStatus implements Status {
    /** Somebody will do it. */
    GEPLAND,
    /** Somebody is doing it. */
    IN_UITVOERING,
    /** It is done. */
    GEREED,
    /** It will not be done; the reason is with it. */
    VERVALLEN;

    /** @throws IllegalArgumentException when no status has this code */
    public static ActionStatus of(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such status: " + code));
    }

    @Override
    public Thing thing() {
        return Thing.ACTION;
    }

    /** Whether it still has to be done. */
    public boolean isOpen() {
        return this == GEPLAND || this == IN_UITVOERING;
    }
}
