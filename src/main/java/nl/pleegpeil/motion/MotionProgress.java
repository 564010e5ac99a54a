package nl.pleegpeil.motion;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What became of a motion on a day. */
@Entity
public class MotionProgress extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "motion_progress_seq")
    @SequenceGenerator(name = "motion_progress_seq", sequenceName = "motion_progress_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    public String number;
    public LocalDate notedOn;
    /** Code of a {@link MotionStatus}. */
    public String statusCode;
    public String note;
    public String letter;
    public Instant recordedAt;

    /** Of all motions of some areas, the newest first. */
    static List<MotionProgress> of(Collection<String> areas) {
        return areas.isEmpty() ? List.of() : find("areaCode in ?1 order by notedOn desc, id desc", List.copyOf(areas)).list();
    }

    public MotionStatus status() {
        return MotionStatus.of(statusCode).orElseThrow();
    }
}
