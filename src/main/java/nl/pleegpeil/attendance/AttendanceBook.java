package nl.pleegpeil.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How many came to each session; in the transaction of the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AttendanceBook {

    private final Clock clock;

    AttendanceBook(Clock clock) {
        this.clock = clock;
    }

    /** The roles that were counted, with how many came, in their order; none: nobody counted yet. */
    public Map<AttendanceRole, Integer> of(long session) {
        Map<AttendanceRole, Integer> counts = new EnumMap<>(AttendanceRole.class);
        for (SessionAttendance counted : SessionAttendance.of(session)) {
            counts.put(AttendanceRole.valueOf(counted.roleCode.toUpperCase(Locale.ROOT)), counted.amount);
        }
        return counts;
    }

    /** Records what is new; what was counted before stays as a row. */
    public void record(long session, Map<AttendanceRole, Integer> counts) {
        Map<AttendanceRole, Integer> before = of(session);
        counts.forEach((role, amount) -> {
            if (!amount.equals(before.get(role))) {
                SessionAttendance row = new SessionAttendance();
                row.sessionId = session;
                row.roleCode = role.code();
                row.amount = amount;
                row.recordedAt = clock.instant();
                row.persist();
            }
        });
    }
}
