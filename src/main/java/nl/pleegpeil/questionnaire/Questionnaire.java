package nl.pleegpeil.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A version of a questionnaire. Rows come with a migration and never change: other words are a new version. */
@Entity
public class Questionnaire extends PanacheEntityBase {

    /** The short one, of which a region asks several a year. */
    public static final String PULSE = "puls";
    /** About one training, handed out there and then. */
    public static final String TRAINING = "training";
    /** For who stops. */
    public static final String EXIT = "exit";

    @Id
    public Long id;
    /** jaarlijks, netwerk, puls, exit or training. */
    public String code;
    public int version;
    public String title;
    /** How long answering takes. */
    public int minutes;

    /** The newest version of each, in the order in which they were made. */
    public static List<Questionnaire> newest() {
        return find("from Questionnaire list where not exists (select 1 from Questionnaire newer where newer.code = list.code"
                + " and newer.version > list.version) order by list.id").list();
    }

    public static Optional<Questionnaire> numbered(long id) {
        return findByIdOptional(id);
    }

    /** The newest version of one. */
    public static Optional<Questionnaire> named(String code) {
        return newest().stream().filter(list -> list.code.equals(code)).findFirst();
    }

    public boolean isPulse() {
        return code.equals(PULSE);
    }

    /** Its fixed questions, in order. */
    public List<Asked> questions() {
        return Question.of(id).stream().map(Question::asked).toList();
    }

    /** Its fixed questions and those that a round adds, in order. */
    public List<Asked> questionsOf(long round) {
        List<Asked> all = new ArrayList<>(questions());
        OwnQuestion.of(round).forEach(own -> all.add(own.asked()));
        return all;
    }
}
