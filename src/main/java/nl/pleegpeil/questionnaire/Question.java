package nl.pleegpeil.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** A fixed question of a version of a questionnaire. */
@Entity
public class Question extends PanacheEntityBase {

    @Id
    public Long id;
    public Long questionnaireId;
    public int position;
    public String code;
    public String wording;
    public String hint;
    public String theme;
    /** Code of a {@link Scale}. */
    public String scale;
    public String choices;
    public int most;
    public String afterCode;
    public String afterAnswers;
    public String practice;

    static List<Question> of(long questionnaire) {
        return find("questionnaireId = ?1 order by position", questionnaire).list();
    }

    /** Every question there is, the newest version of each, for files that name questions by their code. */
    static List<Question> newest() {
        return find("from Question question where question.questionnaireId in (select list.id from Questionnaire list where not exists"
                + " (select 1 from Questionnaire newer where newer.code = list.code and newer.version > list.version)) order by question.id").list();
    }

    Asked asked() {
        return new Asked(code, wording, hint, theme, Scale.of(scale), Asked.choices(choices), most, afterCode,
                Asked.answers(afterAnswers), practice);
    }
}
