package nl.pleegpeil.indicator;

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
import nl.pleegpeil.shared.Period;

/**
 * One figure of an indicator in a period and an area: an amount, or a numerator and a denominator. A correction is a
 * new row that points to the one it corrects.
 */
@Entity
public class IndicatorFigure extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "indicator_figure_seq")
    @SequenceGenerator(name = "indicator_figure_seq", sequenceName = "indicator_figure_seq", allocationSize = 50)
    public Long id;
    /** Name of the series, such as wachtende_kinderen. */
    public String indicator;
    public String periodCode;
    public LocalDate periodFrom;
    public LocalDate periodUntil;
    public String grain;
    public String areaCode;
    public Double amount;
    public Double numerator;
    public Double denominator;
    public String source;
    /** Code of a {@link nl.pleegpeil.shared.FigureStatus}. */
    public String status;
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

    /** What the figure is about: indicator, period and area. */
    List<String> key() {
        return List.of(indicator, periodCode, areaCode);
    }

    /** Whether the other row carries the same figure; who recorded it when plays no part. */
    boolean saysTheSameAs(IndicatorFigure other) {
        return Objects.equals(amount, other.amount) && Objects.equals(numerator, other.numerator)
                && Objects.equals(denominator, other.denominator) && Objects.equals(source, other.source)
                && Objects.equals(status, other.status) && Objects.equals(note, other.note);
    }

    /** The figures in force of these indicators in these areas and periods. */
    static List<IndicatorFigure> inForce(List<String> indicators, List<String> areas, List<String> periods) {
        return find("from IndicatorFigure figure where figure.indicator in ?1 and figure.areaCode in ?2"
                + " and figure.periodCode in ?3"
                + " and not exists (select 1 from IndicatorFigure newer where newer.correctsId = figure.id)",
                indicators, areas, periods).list();
    }

    /** Whether a figure was ever recorded for another area than this. */
    public static boolean existOutside(String areaCode) {
        return count("areaCode <> ?1", areaCode) > 0;
    }
}
