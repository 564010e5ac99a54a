package nl.pleegpeil.agenda;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A point that a session is about. */
@Entity
public class AgendaItem extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
    @SequenceGenerator(name = "agenda_item_seq", sequenceName = "agenda_item_seq", allocationSize = 50)
    public Long id;
    public Long sessionId;
    public String title;
    /** Of the knelpunt it is about; null: none. */
    public String knelpuntReference;
    public Instant recordedAt;

    /** The agenda of a session, in its order. */
    public static List<AgendaItem> of(long session) {
        return find("sessionId = ?1 order by id", session).list();
    }

    /** The agenda as lines of text; "" without points. */
    static String inLines(long session) {
        return of(session).stream().map(item -> "- " + item.title).collect(Collectors.joining("\n"));
    }

    /** Puts a point at the end of the agenda. @param reference of a knelpunt; null: none */
    public static void add(long session, String title, String reference, Instant now) {
        AgendaItem item = new AgendaItem();
        item.sessionId = session;
        item.title = title;
        item.knelpuntReference = reference;
        item.recordedAt = now;
        item.persist();
    }

    static void remove(long session, long id) {
        delete("sessionId = ?1 and id = ?2", session, id);
    }
}
