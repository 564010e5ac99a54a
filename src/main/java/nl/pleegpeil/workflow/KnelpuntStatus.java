package nl.pleegpeil.workflow;

import java.util.Arrays;

/** Where a Knelpunt is. That it was escalated is a mark beside it. */
public enum KnelpuntStatus implements Status {
    /** It has a name. */
    OPEN,
    /** Somebody looks for the cause and for who can solve it. */
    IN_ANALYSE,
    /** An action is going on. */
    IN_UITVOERING,
    /** All who contributed were told. */
    TERUGGEKOPPELD,
    /** It is laid down where it outlives people. */
    GEBORGD,
    /** After half a year the signals have stopped. */
    OPGELOST;

    /** @throws IllegalArgumentException when no status has this code */
    public static KnelpuntStatus of(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such status: " + code));
    }

    @Override
    public Thing thing() {
        return Thing.KNELPUNT;
    }

    /** Whether it still asks for work. */
    public boolean isOpen() {
        return this == OPEN || this == IN_ANALYSE || this == IN_UITVOERING;
    }
}
