package nl.pleegpeil.feedback;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;

/** What the region writes it has done with the answers of a year. Added to, never changed. */
@Entity
public class Feedback extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_seq")
    @SequenceGenerator(name = "feedback_seq", sequenceName = "feedback_seq", allocationSize = 50)
    public Long id;
    public int answerYear;
    public String regionCode;
    public String body;
    public Instant recordedAt;

    /** What was written about a region and a year, the newest first. */
    static List<Feedback> about(String region, int year) {
        return list("regionCode = ?1 and answerYear = ?2 order by id desc", region, year);
    }

    /** What was written about a region, the newest first. */
    static List<Feedback> about(String region) {
        return list("regionCode = ?1 order by id desc", region);
    }
}
