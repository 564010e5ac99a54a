package nl.pleegpeil.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an agreement stands. */
public enum AgreementState {
    OPEN,
    NAGEKOMEN,
    /** It was not done, and will not be. */
    NIET,
    /** It is no longer needed; it counts nowhere. */
    VERVALLEN;

    /** As stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AgreementState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
