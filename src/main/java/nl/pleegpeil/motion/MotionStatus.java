package nl.pleegpeil.motion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of it. That it is over planning is worked out from its term ({@link RegisteredMotion#isOverPlanning}). */
public enum MotionStatus {
    /** Nothing was decided yet; a commitment or a question begins so. */
    NIEUW(true),
    AANGENOMEN(true),
    VERWORPEN(false),
    /** The college took it over without a vote. */
    OVERGENOMEN(true),
    INGETROKKEN(false),
    /** The council will come back to it; nothing is expected of the college until then. */
    AANGEHOUDEN(false),
    AFGEDAAN(false);

    private final boolean isAwaited;

    MotionStatus(boolean isAwaited) {
        this.isAwaited = isAwaited;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the college still has something to do. */
    public boolean isAwaited() {
        return isAwaited;
    }

    static Optional<MotionStatus> of(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }
}
