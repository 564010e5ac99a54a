package nl.pleegpeil.goal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.shared.Period;

/** A goal, as recorded at one moment. A change is a new row that points to the one it corrects. */
@Entity
public class Goal extends PanacheEntityBase {

    /** Before the name of an indicator, where no metric is meant. */
    static final String INDICATOR = "indicator:";
    /** A goal that nobody pursues any more. */
    static final String WITHDRAWN = "vervallen";
    static final String EXAMPLE = "voorbeeld";
    static final String REFERENCE = "referentie";
    static final String HIGHER = "hoger";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "goal_seq")
    @SequenceGenerator(name = "goal_seq", sequenceName = "goal_seq", allocationSize = 50)
    public Long id;
    public String title;
    /** Name of a metric, or indicator: and the name of an indicator. */
    public String measuredBy;
    public String areaCode;
    /** hoger or lager: which side of the target is better. */
    public String direction;
    /** In the unit of the metric. */
    public double target;
    /** Where it began; null: not known. */
    public Double base;
    /** Code of the period that the base is of. */
    public String basePeriod;
    public Long ownerSeatId;
    /** Last day; null: none. */
    public LocalDate deadline;
    /** doel, voorbeeld, referentie or vervallen. */
    public String label;
    public String source;
    public int revision;
    public Long correctsId;
    public Instant recordedAt;

    /** The goals in force, without those that were withdrawn. */
    public static List<Goal> inForce() {
        return find("from Goal goal where goal.label <> ?1 and not exists (select 1 from Goal newer where newer.correctsId = goal.id)"
                + " order by goal.deadline nulls last, goal.title, goal.id", WITHDRAWN).list();
    }

    /** The goal in force with this id. */
    static Optional<Goal> numbered(long id) {
        return find("from Goal goal where goal.id = ?1 and not exists (select 1 from Goal newer where newer.correctsId = goal.id)", id)
                .firstResultOptional();
    }

    /** Whether it came with Pleegpeil, for the whole country, as an example or to compare with. */
    boolean isOfTheCountry() {
        return areaCode.equals(Scope.COUNTRY) && (isReference() || label.equals(EXAMPLE));
    }

    boolean isReference() {
        return label.equals(REFERENCE);
    }

    /** How it stands on a day, given the newest figure; null where there is none. */
    GoalState state(Double current, LocalDate today) {
        if (current == null) {
            return GoalState.NIET_TE_METEN;
        }
        if (direction.equals(HIGHER) ? current >= target : current <= target) {
            return GoalState.GEHAALD;
        }
        if (deadline != null && deadline.isBefore(today)) {
            return GoalState.NIET_GEHAALD;
        }
        return isOnCourse(current, today) ? GoalState.OP_KOERS : GoalState.RISICO;
    }

    /** Whether at least as much of the way is covered as of the time; without a base or a deadline nothing shows that it is. */
    private boolean isOnCourse(double current, LocalDate today) {
        Optional<Period> began = basePeriod == null ? Optional.empty() : Period.parse(basePeriod);
        if (base == null || deadline == null || began.isEmpty() || base == target || !began.get().until().isBefore(deadline)) {
            return false;
        }
        double way = (current - base) / (target - base);
        double time = (double) (today.toEpochDay() - began.get().until().toEpochDay()) / (deadline.toEpochDay() - began.get().until().toEpochDay());
        return way >= time;
    }
}
