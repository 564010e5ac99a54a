package nl.pleegpeil.results;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

/** How often an answer was given in a closed round. */
@Entity
class AnswerTally extends PanacheEntityBase {

    /** Question code of the round as a whole. */
    static final String ROUND = "";
    /** Answer code of all who answered the question. */
    static final String ANSWERED = "";

    @Id
    public Long id;
    public Long roundId;
    public String questionCode;
    public String answer;
    /** "" is the whole round. */
    public String areaCode;
    /** onbekend is all kinds together. */
    public String kind;
    public int answers;

    /** Those of the whole round. */
    static List<AnswerTally> of(long round) {
        return find("roundId = ?1 and areaCode = '' and kind = 'onbekend'", round).list();
    }

    /** All of a round, the parts by municipality and kind too. */
    static List<AnswerTally> allOf(long round) {
        return find("roundId", round).list();
    }

    /** The rounds in which some question was answered by as many as the round asks. */
    static Set<Long> roundsWithEnough() {
        return Set.copyOf(getEntityManager().createQuery("select distinct tally.roundId from AnswerTally tally join SurveyRound round on round.id = tally.roundId"
                + " where tally.answer = '' and tally.areaCode = '' and tally.kind = 'onbekend' and tally.answers >= round.minimum", Long.class).getResultList());
    }

    static void forget(List<Long> rounds) {
        delete("roundId in ?1", rounds);
    }
}
