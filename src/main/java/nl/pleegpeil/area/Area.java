package nl.pleegpeil.area;

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
import nl.pleegpeil.shared.Period;

/**
 * A country, a youth-care region or a municipality, as recorded at one moment. A correction is a new row that points
 * to the row it corrects; the row nobody corrects is the one in force.
 */
@Entity
public class Area extends PanacheEntityBase {

    private static final String IN_FORCE = " not exists (select 1 from Area newer where newer.correctsId = area.id)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_seq")
    @SequenceGenerator(name = "area_seq", sequenceName = "area_seq", allocationSize = 50)
    public Long id;

    /** GM0014, JR-GRONINGEN, NL. */
    public String code;
    public String name;
    /** Code of an {@link AreaKind}. */
    public String kind;
    public String parentCode;
    /** First day of validity; null: not recorded, so not checked. */
    public LocalDate validFrom;
    /** First day after validity; null: not recorded, so not checked. */
    public LocalDate validUntil;
    /** The area that speaks for this one after it ended. */
    public String successorCode;
    public String source;
    public int revision;
    public Long correctsId;
    public Long importId;
    public Instant recordedAt;

    /** The areas in force, all of them: a few hundred at most. */
    public static List<Area> inForce() {
        return find("from Area area where" + IN_FORCE + " order by area.code").list();
    }

    /** The area in force with this code. */
    public static Optional<Area> coded(String code) {
        return find("from Area area where area.code = ?1 and" + IN_FORCE, code).firstResultOptional();
    }

    /**
     * Gives areas an end: from the day on they are no more. As with every correction the old row stays, and one that ended
     * before keeps that end.
     */
    public static void end(Collection<String> codes, LocalDate day, Instant now) {
        inForce().stream().filter(area -> codes.contains(area.code) && !area.hasEndedBy(day)).forEach(area -> area.ended(day, now).persist());
        flush();
    }

    private Area ended(LocalDate day, Instant now) {
        Area ended = new Area();
        ended.code = code;
        ended.name = name;
        ended.kind = kind;
        ended.parentCode = parentCode;
        ended.validFrom = validFrom;
        // An area that was still to begin has one day, since it cannot end before it began.
        ended.validUntil = validFrom == null || validFrom.isBefore(day) ? day : validFrom.plusDays(1);
        ended.successorCode = successorCode;
        ended.source = source;
        ended.revision = revision + 1;
        ended.correctsId = id;
        ended.recordedAt = now;
        return ended;
    }

    public AreaKind kindOfArea() {
        return AreaKind.of(kind).orElseThrow();
    }

    /** Whether the area existed on at least one day of the period; unrecorded ends do not count against it. */
    public boolean isValidIn(Period period) {
        return (validFrom == null || validFrom.isBefore(period.until()))
                && (validUntil == null || validUntil.isAfter(period.from()));
    }

    /** Whether the area exists on a day; unrecorded ends do not count against it. */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && !hasEndedBy(day);
    }

    /** Whether the area is no more on a day; never for one whose end is not recorded. */
    public boolean hasEndedBy(LocalDate day) {
        return validUntil != null && !validUntil.isAfter(day);
    }

    /** Whether the other row says the same of the area; who recorded it when plays no part. */
    public boolean saysTheSameAs(Area other) {
        return Objects.equals(name, other.name) && Objects.equals(kind, other.kind)
                && Objects.equals(parentCode, other.parentCode) && Objects.equals(validFrom, other.validFrom)
                && Objects.equals(validUntil, other.validUntil) && Objects.equals(successorCode, other.successorCode)
                && Objects.equals(source, other.source);
    }
}
