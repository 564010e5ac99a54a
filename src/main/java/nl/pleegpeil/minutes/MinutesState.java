package nl.pleegpeil.minutes;

import java.util.Arrays;
import java.util.Locale;

/** How far a version of the minutes is. */
public enum MinutesState {
    /** The first text, put to the participants. */
    CONCEPT,
    /** Another text, put to them again. */
    GEWIJZIGD,
    /** Agreed to, and fixed. */
    VASTGESTELD;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MinutesState of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }
}
