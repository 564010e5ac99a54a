package nl.pleegpeil.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** That a status changed. Rows are only ever added, save for a detail that has to go from a reason; they go with the thing itself. */
@Entity
public class StatusChange extends PanacheEntityBase {

    /** In characters. */
    static final int LONGEST_REASON = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "status_change_seq")
    @SequenceGenerator(name = "status_change_seq", sequenceName = "status_change_seq", allocationSize = 50)
    public Long id;
    /** Code of a {@link Thing}. */
    @Column(updatable = false)
    public String thing;
    @Column(updatable = false)
    public Long thingId;
    /** Null: it begins here. */
    @Column(updatable = false)
    public String fromStatus;
    @Column(updatable = false)
    public String toStatus;
    /** Why, in words that pointed to nobody when they were written; null: none was asked for, or the sender was told it. */
    public String reason;
    /** Code of a {@link Mover}. */
    @Column(updatable = false)
    public String mover;
    /** Name of the seat, never of a person; null: none. */
    @Column(updatable = false)
    public String seatName;
    @Column(updatable = false)
    public String areaCode;
    @Column(updatable = false)
    public Instant recordedAt;

    /** One by one rows never go: only the areas and the example as a whole take theirs along, in SQL of their own. */
    @PreRemove
    void stays() {
        throw new IllegalStateException("What happened stays: " + thing + " " + thingId);
    }

    /** What happened to a thing, the oldest first. */
    public static List<StatusChange> of(Thing thing, long id) {
        return find("thing = ?1 and thingId = ?2 order by recordedAt, id", thing.code(), id).list();
    }

    /** What happened to several things of a kind, the oldest first. */
    public static List<StatusChange> ofAll(Thing thing, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : find("thing = ?1 and thingId in ?2 order by recordedAt, id", thing.code(), ids).list();
    }

    /** Codes of the areas in which something was given as a reason. */
    static List<String> areasWithReasons() {
        return find("select distinct areaCode from StatusChange where reason is not null order by areaCode").project(String.class).list();
    }

    static List<StatusChange> withReasonIn(String area) {
        return find("areaCode = ?1 and reason is not null order by id", area).list();
    }
}
