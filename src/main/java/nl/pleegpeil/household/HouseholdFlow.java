package nl.pleegpeil.household;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.pleegpeil.household.FlowFigures.SummedOver;
import nl.pleegpeil.shared.FigureStatus;
import nl.pleegpeil.shared.Period;

/**
 * Counts of foster households as somebody delivered them (stromen): how many began, stopped and were there, in a
 * period, an area, for a provider and a kind. A correction is a new row that points to the one it corrects; the row
 * nobody corrects is in force.
 */
@Entity
public class HouseholdFlow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_flow_seq")
    @SequenceGenerator(name = "household_flow_seq", sequenceName = "household_flow_seq", allocationSize = 50)
    public Long id;
    public String periodCode;
    public LocalDate periodFrom;
    public LocalDate periodUntil;
    public String grain;
    public String areaCode;
    /** {@link FlowKey#ALL_PROVIDERS} where the row is about all providers together. */
    public String providerCode = FlowKey.ALL_PROVIDERS;
    /** Code of a {@link HouseholdKind}. */
    public String kind = HouseholdKind.ALL.code();
    /** gezin or persoon. */
    public String unit = "gezin";
    /** woongemeente, verantwoordelijke_gemeente or onbekend. */
    public String basis = "onbekend";
    /** aanmelding, acceptatie, pleegcontract or onbekend. */
    public String countedAt = "onbekend";
    public Long started;
    public Long stopped;
    public Long stockBegin;
    public Long stockEnd;
    /** Households active on at least one day of the period; not a stock. */
    public Long served;
    public boolean seriesBreak;
    public String source;
    public String status = FigureStatus.PUBLISHED.code();
    public String statusStarted = FigureStatus.PUBLISHED.code();
    public String statusStopped = FigureStatus.PUBLISHED.code();
    public LocalDate referenceDate;
    public String note;
    public int revision;
    public Long correctsId;
    public Long importId;
    public Instant recordedAt;

    public void setPeriod(Period period) {
        periodCode = period.code();
        periodFrom = period.from();
        periodUntil = period.until();
        grain = period.grain().code();
    }

    public Period period() {
        return Period.parse(periodCode).orElseThrow();
    }

    /** What the row is about, within its area. */
    public FlowKey key() {
        return new FlowKey(period(), providerCode, HouseholdKind.of(kind).orElseThrow(), unit);
    }

    /** Whether the other row carries the same figures; who recorded it when plays no part. */
    public boolean saysTheSameAs(HouseholdFlow other) {
        return Objects.equals(started, other.started) && Objects.equals(stopped, other.stopped)
                && Objects.equals(stockBegin, other.stockBegin) && Objects.equals(stockEnd, other.stockEnd)
                && Objects.equals(served, other.served) && seriesBreak == other.seriesBreak
                && Objects.equals(basis, other.basis) && Objects.equals(countedAt, other.countedAt)
                && Objects.equals(source, other.source) && Objects.equals(status, other.status)
                && Objects.equals(statusStarted, other.statusStarted) && Objects.equals(statusStopped, other.statusStopped)
                && Objects.equals(referenceDate, other.referenceDate) && Objects.equals(note, other.note);
    }

    /** All rows ever recorded for an area in periods that begin in a year, newest first. */
    public static List<HouseholdFlow> historyOf(String areaCode, int year) {
        return find("from HouseholdFlow flow where flow.areaCode = ?1 and flow.periodFrom >= ?2 and flow.periodFrom < ?3"
                + " order by flow.periodFrom, flow.recordedAt desc, flow.id desc",
                areaCode, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).list();
    }

    /** The rows in force for an area in periods that begin in a year. */
    static List<HouseholdFlow> inForce(String areaCode, int year) {
        return find("from HouseholdFlow flow where flow.areaCode = ?1 and flow.periodFrom >= ?2 and flow.periodFrom < ?3"
                + " and not exists (select 1 from HouseholdFlow newer where newer.correctsId = flow.id)",
                areaCode, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).list();
    }

    /** Whether anything was ever delivered for another area than this. */
    public static boolean existOutside(String areaCode) {
        return count("areaCode <> ?1", areaCode) > 0;
    }

    /** All rows a provider ever delivered for exactly this area and period, newest first. */
    public static List<HouseholdFlow> historyOf(String areaCode, String providerCode, Period period) {
        return find("areaCode = ?1 and providerCode = ?2 and periodCode = ?3 order by recordedAt desc, id desc",
                areaCode, providerCode, period.code()).list();
    }

    /** Period, provider, kind and unit (all codes) of the rows in force for an area in periods that begin in a year. */
    static List<Object[]> keysInForce(String areaCode, int year) {
        return getEntityManager().createQuery("select flow.periodCode, flow.providerCode, flow.kind, flow.unit"
                + " from HouseholdFlow flow where flow.areaCode = ?1 and flow.periodFrom >= ?2 and flow.periodFrom < ?3"
                + " and not exists (select 1 from HouseholdFlow newer where newer.correctsId = flow.id)", Object[].class)
                .setParameter(1, areaCode).setParameter(2, LocalDate.of(year, 1, 1))
                .setParameter(3, LocalDate.of(year + 1, 1, 1)).getResultList();
    }

    FlowFigures figures() {
        return new FlowFigures(started, stopped, stockBegin, stockEnd, served, basis, countedAt, seriesBreak,
                FigureStatus.of(statusStarted).orElseThrow(), FigureStatus.of(statusStopped).orElseThrow(),
                FigureStatus.of(status).orElseThrow(), SummedOver.NOTHING,
                source == null ? Set.of() : Set.of(source), note == null ? Set.of() : Set.of(note), recordedAt);
    }
}
