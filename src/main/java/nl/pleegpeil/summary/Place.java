package nl.pleegpeil.summary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight parts of a summary, in their order. */
public enum Place {
    /** What you must know, in five sentences. */
    WETEN,
    /** How things stand, in figures. */
    STAAT,
    /** Why foster parents stop. */
    WAAROM,
    /** What we hear: obstacles, sessions, never a quote. */
    HOREN,
    /** What we do, and what our municipality has arranged. */
    DOEN,
    /** Motions and commitments. */
    MOTIES,
    /** What we do not see yet. */
    NIET_GEZIEN,
    /** Legend, definitions, sources. */
    LEGENDA;

    /** As stored: niet_gezien. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int number() {
        return ordinal() + 1;
    }

    public static Optional<Place> of(String code) {
        return Arrays.stream(values()).filter(place -> place.code().equals(code)).findFirst();
    }
}
