package nl.pleegpeil.freetext;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may read a text, within its area. */
public enum Circle {
    /** Whoever reviews what others wrote. */
    TRIAGE,
    /** The Ontregelaar only. */
    ONTREGELAAR,
    /** The seat it belongs to only. */
    ZETEL;

    /** The name as stored, such as triage. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Circle> of(String code) {
        return Arrays.stream(values()).filter(circle -> circle.code().equals(code)).findFirst();
    }
}
