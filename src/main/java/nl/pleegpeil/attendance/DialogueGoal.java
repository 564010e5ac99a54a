package nl.pleegpeil.attendance;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;

/** How many dialogue sessions a year a municipality wants, from a year on. A correction is a new row. */
@Entity
public class DialogueGoal extends PanacheEntityBase {

    /** What holds where nothing was set: one a year. */
    public static final int USUAL = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dialogue_goal_seq")
    @SequenceGenerator(name = "dialogue_goal_seq", sequenceName = "dialogue_goal_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    public int fromYear;
    public int perYear;
    public Instant recordedAt;

    /** The goal that holds in a year. */
    static Optional<DialogueGoal> of(String municipality, int year) {
        return find("areaCode = ?1 and fromYear <= ?2 order by fromYear desc, id desc", municipality, year).firstResultOptional();
    }

    /** How many sessions a municipality wants in a year. */
    public static int perYear(String municipality, int year) {
        return of(municipality, year).map(goal -> goal.perYear).orElse(USUAL);
    }

    /** Sets the goal from a year on; whether that is new. */
    public static boolean set(String municipality, int fromYear, int perYear, Instant now) {
        if (perYear(municipality, fromYear) == perYear) {
            return false;
        }
        DialogueGoal goal = new DialogueGoal();
        goal.areaCode = municipality;
        goal.fromYear = fromYear;
        goal.perYear = perYear;
        goal.recordedAt = now;
        goal.persist();
        return true;
    }
}
