package nl.pleegpeil.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;

/** A question that one round adds; only while the round is being prepared. */
@Entity
public class OwnQuestion extends PanacheEntityBase {

    /** How many a round may add. */
    public static final int MOST = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own_question_seq")
    @SequenceGenerator(name = "own_question_seq", sequenceName = "own_question_seq", allocationSize = 50)
    public Long id;
    public Long roundId;
    /** 1 to 5; X1 to X5 is its code. */
    public int position;
    public String wording;
    /** Code of a {@link Scale}. */
    public String scale;
    public String choices;
    public int most;
    public String afterCode;
    public String afterAnswers;

    /** The questions that a round adds, in order. */
    public static List<OwnQuestion> of(long round) {
        return find("roundId = ?1 order by position", round).list();
    }

    /** Takes one away; whether it was there. Those that are shown after it go as well. */
    public static boolean remove(long round, int position) {
        delete("roundId = ?1 and afterCode = ?2", round, "X" + position);
        return delete("roundId = ?1 and position = ?2", round, position) > 0;
    }

    /** Takes away those of rounds of the example. */
    public static void forget(List<Long> rounds) {
        delete("roundId in ?1", rounds);
    }

    Asked asked() {
        return new Asked("X" + position, wording, "", Asked.OWN_THEME, Scale.of(scale), Asked.choices(choices), most, afterCode,
                Asked.answers(afterAnswers), "");
    }
}
