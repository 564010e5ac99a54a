package nl.pleegpeil.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredMotionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    private static RegisteredMotion motion(String decided, String deadline, MotionStatus status) {
        CouncilMotion motion = new CouncilMotion();
        motion.decidedOn = LocalDate.parse(decided);
        motion.deadline = deadline == null ? null : LocalDate.parse(deadline);
        MotionProgress progress = new MotionProgress();
        progress.statusCode = status.code();
        return new RegisteredMotion(motion, List.of(progress));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10, 2026-07-31", "2026-07-30, 2026-07-31", "2026-07-31, 2026-12-31", "2026-12-31, 2026-12-31"})
    void withoutATerm_theEndOfJulyOrDecemberCounts(String decided, String deadline) {
        RegisteredMotion motion = motion(decided, null, MotionStatus.AANGENOMEN);
        assertTrue(motion.hasUsualTerm());
        assertEquals(LocalDate.parse(deadline), motion.deadline());
    }

    @ParameterizedTest
    @CsvSource({"NIEUW, true", "AANGENOMEN, true", "OVERGENOMEN, true", "VERWORPEN, false", "INGETROKKEN, false", "AANGEHOUDEN, false", "AFGEDAAN, false"})
    void pastItsTerm_isOverPlanning_whileSomethingIsExpected(MotionStatus status, boolean late) {
        assertEquals(late, motion("2026-01-10", "2026-08-31", status).isOverPlanning(TODAY));
    }

    @Test
    void onTheDayItself_isNotLate() {
        assertFalse(motion("2026-01-10", "2026-09-01", MotionStatus.AANGENOMEN).isOverPlanning(TODAY));
    }
}
