package nl.pleegpeil.accountability;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers with which the FG of a municipality begins. */
public enum Draft {
    /** The data protection impact assessment (article 35 AVG). */
    DPIA,
    /** The entry for the register of processing (article 30). */
    VERWERKINGSREGISTER,
    /** What people are told (article 13). */
    INFORMATIETEKST,
    /** The arrangement between the municipalities (article 26). */
    REGELING;

    /** As in its address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Draft> of(String code) {
        return Arrays.stream(values()).filter(draft -> draft.code().equals(code)).findFirst();
    }
}
