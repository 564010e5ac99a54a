package nl.pleegpeil.action;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** How an action comes along, in words that point to nobody. */
@Entity
public class ActionNote extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "action_note_seq")
    @SequenceGenerator(name = "action_note_seq", sequenceName = "action_note_seq", allocationSize = 50)
    public Long id;
    public Long actionId;
    public String regionCode;
    public String body;
    /** Name of the seat or the organisation, never of a person. */
    public String writtenBy;
    public Instant recordedAt;

    /** All of these regions. */
    static List<ActionNote> everyOf(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 order by id", regions).list();
    }

    /** The notes of an action, the oldest first. */
    static List<ActionNote> of(long action) {
        return find("actionId = ?1 order by recordedAt, id", action).list();
    }
}
