package nl.pleegpeil.edition;

import java.util.Arrays;
import java.util.Locale;

/** How far an edition is. */
public enum EditionState {
    /** The aandachtsfunctionaris writes. */
    CONCEPT,
    /** The council of foster parents is asked for its reaction. */
    TER_REACTIE,
    /** The Ontregelaar read along; the alderman may adopt it. */
    MEEGELEZEN,
    /** Adopted by the college; the registry may publish it. */
    VASTGESTELD,
    GEPUBLICEERD,
    /** Taken off line for privacy; its page, hash and reason remain. */
    INGETROKKEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EditionState of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }

    /** Whether everybody may know that it exists. */
    public boolean isPublic() {
        return this == GEPUBLICEERD || this == INGETROKKEN;
    }
}
