package nl.pleegpeil.annotation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.shared.DutchDays;

/** Something that happened, as recorded at one moment. A correction is a new row that points to the one it corrects. */
@Entity
public class Annotation extends PanacheEntityBase {

    /** What it said until it was replaced. */
    public record Version(Annotation of, String replacedBecause) {
    }

    private static final String NEWEST = " not exists (select 1 from Annotation newer where newer.correctsId = annotation.id)";
    private static final String IN_FORCE = "from Annotation annotation where annotation.isWithdrawn = false and" + NEWEST;
    private static final String BY_DAY = " order by annotation.beginsOn desc, annotation.id desc";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annotation_seq")
    @SequenceGenerator(name = "annotation_seq", sequenceName = "annotation_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    /** Name of a metric; null: it is about all of them. */
    public String metric;
    /** Code of an {@link AnnotationKind}. */
    public String kindCode;
    public LocalDate beginsOn;
    /** First day after it. */
    public LocalDate untilOn;
    public String body;
    /** Whether everybody sees it, or only who works in the area. */
    public boolean isPublic;
    /** The seat it was written from. */
    public String author;
    public boolean isWithdrawn;
    /** Why it was corrected or withdrawn; null in the first row. */
    public String reason;
    public int revision;
    public Long correctsId;
    public Instant recordedAt;

    /** Those that stand, the newest first. */
    static List<Annotation> standing() {
        return find(IN_FORCE + BY_DAY).list();
    }

    /** Those that stand in some areas, the oldest first: the order of a time line. */
    static List<Annotation> at(Collection<String> areas) {
        return areas.isEmpty() ? List.of()
                : find(IN_FORCE + " and annotation.areaCode in ?1 order by annotation.beginsOn, annotation.id", List.copyOf(areas)).list();
    }

    /** The one that stands with this id. */
    static Optional<Annotation> numbered(long id) {
        return find(IN_FORCE + " and annotation.id = ?1", id).firstResultOptional();
    }

    /** The newest row of what this row was replaced by; empty when it was not. */
    static Optional<Annotation> afterwards(long id) {
        Optional<Annotation> next = find("correctsId = ?1", id).firstResultOptional();
        return next.map(row -> afterwards(row.id).orElse(row));
    }

    /** Those that were taken away, the last one first. */
    static List<Annotation> withdrawn() {
        return find("from Annotation annotation where annotation.isWithdrawn = true and" + NEWEST + " order by annotation.recordedAt desc, annotation.id desc").list();
    }

    /** Codes of the areas of which anything was ever written. */
    static List<String> areas() {
        return find("select distinct areaCode from Annotation order by areaCode").project(String.class).list();
    }

    /** Everything that was ever written of an area, what was replaced included. */
    static List<Annotation> everyIn(String area) {
        return find("areaCode = ?1 order by id", area).list();
    }

    /** What it said before, the newest first, each with why it was replaced. */
    List<Version> before() {
        List<Version> earlier = new ArrayList<>();
        for (Annotation row = this; row.correctsId != null; row = earlier.get(earlier.size() - 1).of()) {
            earlier.add(new Version(findById(row.correctsId), row.reason));
        }
        return earlier;
    }

    AnnotationKind kind() {
        return AnnotationKind.of(kindCode).orElseThrow();
    }

    /** Whether it belongs on the line of a metric. */
    boolean isAbout(String name) {
        return metric == null || metric.equals(name);
    }

    /** The day, the days, the month or the year, in words. */
    public String getWhen() {
        LocalDate last = untilOn.minusDays(1);
        if (last.equals(beginsOn)) {
            return DutchDays.inWords(beginsOn);
        }
        if (beginsOn.getDayOfYear() == 1 && untilOn.equals(beginsOn.plusYears(1))) {
            return String.valueOf(beginsOn.getYear());
        }
        // A day in words begins with its number: without it the month and the year stay.
        return beginsOn.getDayOfMonth() == 1 && untilOn.equals(beginsOn.plusMonths(1))
                ? DutchDays.inWords(beginsOn).substring(2) : DutchDays.inWords(beginsOn) + " tot en met " + DutchDays.inWords(last);
    }

    boolean saysTheSameAs(Annotation other) {
        return areaCode.equals(other.areaCode) && Objects.equals(metric, other.metric) && kindCode.equals(other.kindCode) && beginsOn.equals(other.beginsOn)
                && untilOn.equals(other.untilOn) && body.equals(other.body) && isPublic == other.isPublic;
    }

    /** The last row of this one: it says that it was taken away, and why. */
    Annotation withdrawal(String why) {
        Annotation last = new Annotation();
        last.areaCode = areaCode;
        last.metric = metric;
        last.kindCode = kindCode;
        last.beginsOn = beginsOn;
        last.untilOn = untilOn;
        last.body = body;
        last.isPublic = isPublic;
        last.isWithdrawn = true;
        last.reason = why;
        return last;
    }
}
