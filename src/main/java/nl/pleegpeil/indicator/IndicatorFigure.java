package nl.pleegpeil.indicator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

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
}
