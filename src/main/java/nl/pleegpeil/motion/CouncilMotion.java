package nl.pleegpeil.motion;

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

/** A motion as recorded at one moment; a correction is a new row that points to the one it corrects. */
@Entity
public class CouncilMotion extends PanacheEntityBase {

    private static final String IN_FORCE = " not exists (select 1 from CouncilMotion newer where newer.correctsId = motion.id)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_motion_seq")
    @SequenceGenerator(name = "council_motion_seq", sequenceName = "council_motion_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    /** As the registry numbers it; unique in the municipality. */
    public String number;
    /** Code of a {@link MotionKind}. */
    public String kindCode;
    public LocalDate decidedOn;
    public String title;
    /** The text as decided; null when only the title is known. */
    public String body;
    public String party;
    public String portfolioHolder;
    /** Null: none was agreed. */
    public LocalDate deadline;
    public int revision;
    public Long correctsId;
    public Long importId;
    public Instant recordedAt;

    /** Those in force of some areas, the newest first. */
    static List<CouncilMotion> of(Collection<String> areas) {
        return areas.isEmpty() ? List.of() : find("from CouncilMotion motion where motion.areaCode in ?1 and" + IN_FORCE
                + " order by motion.decidedOn desc, motion.number", List.copyOf(areas)).list();
    }

    static List<CouncilMotion> inForce() {
        return find("from CouncilMotion motion where" + IN_FORCE + " order by motion.decidedOn desc, motion.number").list();
    }

    static Optional<CouncilMotion> numbered(String area, String number) {
        return find("from CouncilMotion motion where motion.areaCode = ?1 and motion.number = ?2 and" + IN_FORCE, area, number)
                .firstResultOptional();
    }

    public MotionKind kind() {
        return MotionKind.of(kindCode).orElseThrow();
    }

    boolean saysTheSameAs(CouncilMotion other) {
        return kindCode.equals(other.kindCode) && decidedOn.equals(other.decidedOn) && title.equals(other.title)
                && Objects.equals(body, other.body) && Objects.equals(party, other.party)
                && Objects.equals(portfolioHolder, other.portfolioHolder) && Objects.equals(deadline, other.deadline);
    }

    /**
     * Records it: as it is, as a correction of the one with its number, or not at all when it says the same.
     *
     * @return whether a row was added
     */
    boolean record(Instant now) {
        Optional<CouncilMotion> before = numbered(areaCode, number);
        if (before.filter(this::saysTheSameAs).isPresent()) {
            return false;
        }
        revision = before.map(earlier -> earlier.revision + 1).orElse(1);
        correctsId = before.map(earlier -> earlier.id).orElse(null);
        recordedAt = now;
        persist();
        return true;
    }
}
