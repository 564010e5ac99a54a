package nl.pleegpeil.attendance;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;

/** How many came in a role, as counted at one moment; the newest row of a role counts. */
@Entity
class SessionAttendance extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_attendance_seq")
    @SequenceGenerator(name = "session_attendance_seq", sequenceName = "session_attendance_seq", allocationSize = 50)
    public Long id;
    public Long sessionId;
    /** Code of an {@link AttendanceRole}. */
    public String roleCode;
    public int amount;
    public Instant recordedAt;

    /** The rows that count. */
    static List<SessionAttendance> of(long session) {
        return find("from SessionAttendance counted where counted.sessionId = ?1 and not exists (select 1 from SessionAttendance newer"
                + " where newer.sessionId = counted.sessionId and newer.roleCode = counted.roleCode and newer.id > counted.id)", session).list();
    }
}
