package nl.pleegpeil.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a Knelpunt was gathered from. */
public enum LinkKind {
    SIGNAAL,
    /** A theme of a survey. */
    ENQUETE,
    /** A reason for stopping. */
    STOPREDEN,
    /** A note of a dialogue session. */
    SESSIE;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LinkKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
