package nl.pleegpeil.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which way a signal came. */
public enum SignalSource {
    /** A foster parent, without account. */
    PLEEGOUDER,
    PLEEGOUDERRAAD,
    /** Somebody told it to the Aandachtsfunctionaris, by telephone for instance. */
    AANDACHTSFUNCTIONARIS,
    AANBIEDER,
    ONTREGELAAR,
    DIALOOGSESSIE,
    /** An answer in a survey. */
    ENQUETE,
    /** A national organisation, such as NVP on tour. */
    LANDELIJK,
    ANDERS;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SignalSource> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
