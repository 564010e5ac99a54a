package nl.pleegpeil.example;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;

/**
 * Leaves the example behind: every row of it goes, in one transaction, and it does not come back. The audit keeps its
 * lines: they say what was done, also in the example.
 */
@ApplicationScoped
public class ExampleLeaver {

    private static final int LONGEST_SECONDS = (int) Duration.ofMinutes(30).toSeconds();

    /** Leaves the transaction so that everything is as it was. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ExampleLeft left;

        Undone(ExampleLeft left) {
            super(null, null, false, false);
            this.left = left;
        }
    }

    private final List<ExampleRoom> rooms;
    private final AuditTrail trail;
    private final EntityManager entities;
    private final Clock clock;

    // @All gives the higher priority first.
    ExampleLeaver(@All List<ExampleRoom> rooms, AuditTrail trail, EntityManager entities, Clock clock) {
        this.rooms = rooms;
        this.trail = trail;
        this.entities = entities;
        this.clock = clock;
    }

    /** Whether there is an example to leave. */
    public boolean isThere() {
        return Area.coded(Example.COUNTRY).isPresent();
    }

    /** What would go; nothing does. */
    public ExampleLeft forecast() {
        try {
            return inTransaction(Optional.empty());
        } catch (Undone undone) {
            return undone.left;
        }
    }

    /** Removes it for good, with a line in the audit. */
    public ExampleLeft leave(Actor by) {
        return inTransaction(Optional.of(by));
    }

    private ExampleLeft inTransaction(Optional<Actor> by) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            ExampleLeft left = new ExampleLeft(rooms.stream().map(room -> new ExampleLeft.Count(room.name(), room.leave())).toList());
            Actor actor = by.orElseThrow(() -> new Undone(left));
            entities.createNativeQuery("insert into example_left (id, left_at) values (1, :now) on conflict do nothing")
                    .setParameter("now", clock.instant()).executeUpdate();
            trail.record(actor, AuditAct.SETTING_CHANGED, Subject.of("voorbeeld", Example.REGION), "verlaten, " + left.rows() + " rijen");
            return left;
        });
    }
}
