package nl.pleegpeil.knelpunt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** To whom a Knelpunt was brought. */
public enum Escalation {
    WETHOUDER,
    REGIO,
    VNG,
    NVP;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Escalation> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
