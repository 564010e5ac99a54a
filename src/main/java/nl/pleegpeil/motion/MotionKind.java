package nl.pleegpeil.motion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What it is. */
public enum MotionKind {
    MOTIE, AMENDEMENT, TOEZEGGING, SCHRIFTELIJKE_VRAAG;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MotionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
