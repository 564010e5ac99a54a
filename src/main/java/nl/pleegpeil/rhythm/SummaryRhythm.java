package nl.pleegpeil.rhythm;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What was set for an area; a change is a new row. */
@Entity
public class SummaryRhythm extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "summary_rhythm_seq")
    @SequenceGenerator(name = "summary_rhythm_seq", sequenceName = "summary_rhythm_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    public String frequencyCode;
    /** Days after the last day of the period, 0 to 180. */
    public int daysAfter;
    /** Of a region: whether municipalities without a rhythm of their own follow. */
    public boolean forMunicipalities;
    /** A seat, never a person. */
    public String setBy;
    public Instant recordedAt;

    /** What counts now, by code of the area. */
    static Map<String, SummaryRhythm> inForce() {
        Map<String, SummaryRhythm> newest = new HashMap<>();
        SummaryRhythm.<SummaryRhythm>list("order by recordedAt, id").forEach(rhythm -> newest.put(rhythm.areaCode, rhythm));
        return newest;
    }

    public Frequency frequency() {
        return Frequency.of(frequencyCode).orElseThrow();
    }
}
