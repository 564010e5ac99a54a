package nl.pleegpeil.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the guard and its reader made of a text. */
public enum ReviewState {
    /** Nothing was found. */
    VRIJ,
    /** The writer kept something that may point to a person: nobody outside triage reads it before somebody looked. */
    TE_BEOORDELEN,
    /** What was found has been replaced. */
    GEMASKEERD;

    /** The name as stored, such as te_beoordelen. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReviewState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
