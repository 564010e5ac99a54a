package nl.pleegpeil.knelpunt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The level at which a Knelpunt can be solved. */
public enum SolvedAt {
    UITVOERING,
    GEMEENTELIJK_BELEID,
    REGIO_INKOOP,
    AANBIEDER,
    /** The certified agency for child protection. */
    GI,
    WET;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SolvedAt> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
