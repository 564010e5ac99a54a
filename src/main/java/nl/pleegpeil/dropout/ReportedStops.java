package nl.pleegpeil.dropout;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.shared.Period;

/** So many families that stopped in a period for the same reasons, as a provider or an aandachtsfunctionaris reports it. */
@Entity
public class ReportedStops extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reported_stops_seq")
    @SequenceGenerator(name = "reported_stops_seq", sequenceName = "reported_stops_seq", allocationSize = 50)
    public Long id;
    public String periodCode;
    public LocalDate periodFrom;
    public LocalDate periodUntil;
    /** jaar or halfjaar. */
    public String grain;
    public String areaCode;
    /** Empty: all providers together. */
    public String providerCode;
    /** bestand, netwerk, beide or onbekend. */
    public String kind;
    /** aanbieder or aandachtsfunctionaris. */
    public String reporter;
    public String mainReason;
    @Column(name = "contributing_1")
    public String contributing1;
    @Column(name = "contributing_2")
    public String contributing2;
    @Column(name = "contributing_3")
    public String contributing3;
    public String ownChoice;
    public String otherwise;
    public String wouldReturn;
    /** Families; 1 or more. */
    public long amount;
    public Long importId;
    public Instant recordedAt;

    /** The codes of the periods over which there are reports of one series. */
    static List<String> periodsOf(String area, String provider, String kind, String reporter) {
        return getEntityManager().createQuery("select distinct stops.periodCode from ReportedStops stops where stops.areaCode = ?1"
                + " and stops.providerCode = ?2 and stops.kind = ?3 and stops.reporter = ?4", String.class).setParameter(1, area)
                .setParameter(2, provider).setParameter(3, kind).setParameter(4, reporter).getResultList();
    }

    void setPeriod(Period period) {
        periodCode = period.code();
        periodFrom = period.from();
        periodUntil = period.until();
        grain = period.grain().code();
    }
}
