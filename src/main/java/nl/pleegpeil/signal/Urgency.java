package nl.pleegpeil.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon somebody must answer, as triage sees it. */
public enum Urgency {
    KAN_WACHTEN,
    TIEN_WERKDAGEN,
    /** It cannot wait. */
    TWEE_WERKDAGEN;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Urgency> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
