package nl.pleegpeil.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a note turns out to be. */
public enum NoteKind {
    /** Something that was said. */
    OPMERKING,
    KNELPUNT,
    /** Something that could be done better, or is done well and could be done elsewhere. */
    KANS,
    /** Triage looks at it as at any other signal. */
    SIGNAAL,
    /** Somebody does something by a day. */
    AFSPRAAK;

    /** As stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NoteKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
