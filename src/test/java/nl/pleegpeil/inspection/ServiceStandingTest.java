package nl.pleegpeil.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.Standing;
import nl.pleegpeil.attention.Standing.Grade;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.testsupport.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the beheerder reads of the service at home. */
@QuarkusTest
@Tag("database")
class ServiceStandingTest {

    @Inject
    ServiceStanding service;
    @Inject
    AuditTrail trail;
    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    private List<Standing> seenBy(Role role) {
        Scope scope = new Scope(Optional.of(1L), "proef", List.of(Cast.grant(role, 1)), Scope.COUNTRY, true);
        return QuarkusTransaction.requiringNew().call(() -> service.standings(scope, LocalDate.now(clock)));
    }

    private Standing standing(String subject) {
        return seenBy(Role.BEHEERDER).stream().filter(each -> each.subject().equals(subject)).findFirst().orElseThrow();
    }

    @Test
    void everybodyElse_readsNothingOfIt() {
        assertEquals(List.of(), seenBy(Role.PRIVACYFUNCTIONARIS));
        assertEquals(List.of(), seenBy(Role.ONTREGELAAR));
    }

    @Test
    void keyAndDisk_areLookedAt_asTheCommandDoes() {
        assertEquals("De sleutel is er.", standing("Sleutel").words());
        assertTrue(standing("Schijf").words().matches("Er is \\d+ MB vrij\\.|Op de schijf .*"), standing("Schijf").words());
        assertTrue(standing("Database").words().contains("."), standing("Database").words());
    }

    @Test
    void mailThatStaysBehind_isSaidAfterAnHour() {
        long id = QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery("select nextval('outgoing_mail_seq')").getSingleResult()).longValue());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("insert into outgoing_mail (id, kind, sealed_message, queued_at, next_try_at, tries)"
                + " values (?1, 'proef', 'x', ?2, ?3, 3)").setParameter(1, id).setParameter(2, clock.instant().minus(Duration.ofMinutes(61)))
                .setParameter(3, clock.instant().plus(Duration.ofDays(1))).executeUpdate());
        try {
            assertEquals(Grade.WRONG, standing("Mail").grade());
            assertTrue(standing("Mail").words().contains("op verzending, de oudste sinds"), standing("Mail").words());
        } finally {
            QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from outgoing_mail where id = ?1").setParameter(1, id).executeUpdate());
        }
    }

    @Test
    void backup_isFreshForAWeek() {
        QuarkusTransaction.requiringNew().run(() -> trail.record(Actor.service("toets"), AuditAct.BACKED_UP, Subject.none(), "1 tabel"));
        assertEquals(Grade.GOOD, standing("Reservekopie").grade());
        assertTrue(standing("Reservekopie").words().startsWith("De laatste reservekopie die Pleegpeil maakte is van "), standing("Reservekopie").words());
    }
}
