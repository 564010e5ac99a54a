package nl.pleegpeil.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was written down stays as it is. */
@QuarkusTest
@Tag("database")
class StatusChangeTest {

    private static final long THING = 770_001;

    @Inject
    StatusHistory history;

    private List<StatusChange> changes() {
        return QuarkusTransaction.requiringNew().call(() -> StatusChange.of(Thing.SIGNAL, THING));
    }

    @Test
    void change_staysAsItWas_whateverCodeDoesWithIt() {
        QuarkusTransaction.requiringNew().run(() -> history.begin(new StatusHistory.Change(THING, "NL", Mover.SERVICE, null), SignalStatus.NIEUW));
        QuarkusTransaction.requiringNew().run(() -> StatusChange.of(Thing.SIGNAL, THING).forEach(change -> change.toStatus = "afgehandeld"));
        assertEquals("nieuw", changes().get(0).toStatus);
        assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> changes().forEach(change -> StatusChange.getEntityManager()
                .remove(StatusChange.getEntityManager().merge(change)))));
        assertEquals(1, changes().size());
    }
}
