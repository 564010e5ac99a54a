package nl.pleegpeil.motion;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;

/** That a motion belongs to a knelpunt, an action or a goal, by its number there. */
@Entity
public class MotionLink extends PanacheEntityBase {

    /** What can be linked to, as stored. */
    static final List<String> KINDS = List.of("knelpunt", "actie", "doel");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "motion_link_seq")
    @SequenceGenerator(name = "motion_link_seq", sequenceName = "motion_link_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    public String number;
    public String linkedKind;
    public String linkedNumber;
    public Instant recordedAt;

    static List<MotionLink> of(String area, String number) {
        return list("areaCode = ?1 and number = ?2 order by linkedKind, linkedNumber", area, number);
    }
}
