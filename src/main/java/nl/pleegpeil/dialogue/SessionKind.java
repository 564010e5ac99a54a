package nl.pleegpeil.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of meeting it is. */
public enum SessionKind {
    /** With foster parents; the only kind that counts against a goal. */
    DIALOOGSESSIE,
    /** What was said is put in groups. */
    WERKSESSIE,
    /** Of the aandachtsfunctionarissen of a region. */
    OVERLEG;

    /** As stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SessionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
