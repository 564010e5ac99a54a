package nl.pleegpeil.household;

import java.util.Arrays;
import java.util.Optional;

/** How a household came to foster care. */
public enum HouseholdKind {
    /** Recruited, did not know the child (bestand). */
    RECRUITED("bestand"),
    /** Family or acquaintance of the child (netwerk). */
    KIN("netwerk"),
    /** Both at once; only where it is delivered as a group of its own. */
    BOTH("beide"),
    /** All kinds together. Not a fourth kind to add. */
    ALL("onbekend");

    private final String code;

    HouseholdKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<HouseholdKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
