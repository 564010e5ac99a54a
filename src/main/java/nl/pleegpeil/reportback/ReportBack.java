package nl.pleegpeil.reportback;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What all who contributed to a Knelpunt are told; its words point to nobody. It never changes. */
@Entity
public class ReportBack extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_back_seq")
    @SequenceGenerator(name = "report_back_seq", sequenceName = "report_back_seq", allocationSize = 50)
    public Long id;
    public Long knelpuntId;
    public String regionCode;
    /** "Dit hoorden wij"; null: left out. */
    public String heard;
    /** "Dit doen wij". */
    public String doing;
    /** "Dit lukt niet en waarom"; null: nothing. */
    public String cannot;
    public String seatName;
    public Instant madeAt;

    /** All of these regions. */
    static List<ReportBack> everyOf(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 order by id", regions).list();
    }

    /** The reports about these Knelpunten, the oldest first. */
    static List<ReportBack> about(Collection<Long> knelpunten) {
        return knelpunten.isEmpty() ? List.of() : find("knelpuntId in ?1 order by madeAt, id", knelpunten).list();
    }

    static List<ReportBack> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by madeAt desc, id desc", ids).list();
    }
}
