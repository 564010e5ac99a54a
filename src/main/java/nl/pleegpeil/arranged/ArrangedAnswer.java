package nl.pleegpeil.arranged;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An answer of a municipality about a point. A later answer is a new row that points to this one; the last one stands. */
@Entity
public class ArrangedAnswer extends PanacheEntityBase {

    private static final String IN_FORCE = " not exists (select 1 from ArrangedAnswer newer where newer.correctsId = answer.id)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arranged_answer_seq")
    @SequenceGenerator(name = "arranged_answer_seq", sequenceName = "arranged_answer_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    /** Code of an {@link ArrangedPoint}. */
    public String pointCode;
    /** Code of an {@link Answer}. */
    public String answerCode;
    /** Where it can be read; null for what is not known. */
    public String source;
    /** The day on which it was so. */
    public LocalDate answeredOn;
    public int revision;
    public Long correctsId;
    public Instant recordedAt;

    /** What stands in some municipalities. */
    public static List<ArrangedAnswer> of(Collection<String> areas) {
        return areas.isEmpty() ? List.of()
                : find("from ArrangedAnswer answer where answer.areaCode in ?1 and" + IN_FORCE, List.copyOf(areas)).list();
    }

    /** All answers about a point in a municipality, the newest first. */
    static List<ArrangedAnswer> history(String area, ArrangedPoint point) {
        return find("areaCode = ?1 and pointCode = ?2 order by revision desc", area, point.code()).list();
    }

    public Answer answer() {
        return Answer.of(answerCode).orElseThrow();
    }

    /**
     * Records it after the answer that stands, or not at all when it says the same.
     *
     * @return whether a row was added
     */
    boolean record(Instant now) {
        Optional<ArrangedAnswer> before = history(areaCode, ArrangedPoint.of(pointCode).orElseThrow()).stream().findFirst();
        if (before.isPresent() && before.get().answerCode.equals(answerCode) && Objects.equals(before.get().source, source)
                && before.get().answeredOn.equals(answeredOn)) {
            return false;
        }
        revision = before.map(earlier -> earlier.revision + 1).orElse(1);
        correctsId = before.map(earlier -> earlier.id).orElse(null);
        recordedAt = now;
        persist();
        return true;
    }
}
