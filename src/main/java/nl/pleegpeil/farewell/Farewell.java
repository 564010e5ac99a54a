package nl.pleegpeil.farewell;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.util.List;

/**
 * One anonymous answer of a parent who stopped or thinks of it. No day, no moment and no order: the id is random and is
 * given anew with every answer of the region and the year. What they wrote in their own words is kept apart from it.
 */
@Entity
public class Farewell extends PanacheEntityBase {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    public Long id;
    /** The year it was given in; nothing finer is kept. */
    public int answerYear;
    public String regionCode;
    /** Only where the parent gave it. */
    public String municipalityCode;
    /** stop, pauze, verhuizing, overstap or denken: different events, of which only the first is a stop. */
    public String event;
    public String mainReason;
    @Column(name = "contributing_1")
    public String contributing1;
    @Column(name = "contributing_2")
    public String contributing2;
    @Column(name = "contributing_3")
    public String contributing3;
    public String ownChoice;
    public String otherwise;
    public String influence;
    public String wouldReturn;
    public String closingTalk;
    public String aftercare;
    /** The class of the grade for the support; null where none was given. */
    public String gradeSupport;
    /** The class of the grade for working with the municipality; null where none was given. */
    public String gradeMunicipality;

    /** The answers of a region and a year, in no order that means anything. */
    static List<Farewell> of(String region, int year) {
        return list("regionCode = ?1 and answerYear = ?2", region, year);
    }

    /** How many answers are from before a year, with the first and the last of their years. */
    static Object[] countBefore(int year) {
        return find("select count(*), min(answer.answerYear), max(answer.answerYear) from Farewell answer where answer.answerYear < ?1", year)
                .project(Object[].class).singleResult();
    }

    /** Erases such answers, at most so many; how many it were. */
    static long eraseBefore(int year, int most) {
        List<Long> ids = find("select answer.id from Farewell answer where answer.answerYear < ?1 order by answer.answerYear, answer.id", year)
                .project(Long.class).page(0, most).list();
        return ids.isEmpty() ? 0 : delete("id in ?1", ids);
    }

    /** An id that tells nothing. */
    static long anyId() {
        return RANDOM.nextLong() >>> 1;
    }

    /** The same answer under another id. */
    Farewell underAnotherId() {
        Farewell copy = new Farewell();
        copy.id = anyId();
        copy.answerYear = answerYear;
        copy.regionCode = regionCode;
        copy.municipalityCode = municipalityCode;
        copy.event = event;
        copy.mainReason = mainReason;
        copy.contributing1 = contributing1;
        copy.contributing2 = contributing2;
        copy.contributing3 = contributing3;
        copy.ownChoice = ownChoice;
        copy.otherwise = otherwise;
        copy.influence = influence;
        copy.wouldReturn = wouldReturn;
        copy.closingTalk = closingTalk;
        copy.aftercare = aftercare;
        copy.gradeSupport = gradeSupport;
        copy.gradeMunicipality = gradeMunicipality;
        return copy;
    }
}
