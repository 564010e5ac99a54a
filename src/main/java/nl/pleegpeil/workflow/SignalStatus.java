package nl.pleegpeil.workflow;

import java.util.Arrays;

/** Where a signal is. */
public enum SignalStatus implements Status {
    /** Somebody sent it. */
    NIEUW,
    /** The sender has the confirmation. */
    ONTVANGEN,
    /** Somebody looks at it. */
    IN_TRIAGE,
    /** It is taken up. */
    GEACCEPTEERD,
    /** It is with another municipality, which has not looked yet. */
    DOORVERWEZEN,
    /** It goes on as part of another signal. */
    SAMENGEVOEGD,
    /** It is not taken up; the sender was told why. */
    NIET_IN_BEHANDELING,
    /** The sender has an answer. */
    AFGEHANDELD,
    /** The sender was not helped. */
    HEROPEND;

    /** @throws IllegalArgumentException when no status has this code */
    public static SignalStatus of(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such status: " + code));
    }

    @Override
    public Thing thing() {
        return Thing.SIGNAL;
    }

    /** Whether nobody here has to do anything more. */
    public boolean isDone() {
        return this == AFGEHANDELD || this == SAMENGEVOEGD || this == NIET_IN_BEHANDELING;
    }

    /** Whether somebody has to look at it before anything else. */
    public boolean awaitsTriage() {
        return this == NIEUW || this == ONTVANGEN || this == IN_TRIAGE || this == DOORVERWEZEN || this == HEROPEND;
    }
}
