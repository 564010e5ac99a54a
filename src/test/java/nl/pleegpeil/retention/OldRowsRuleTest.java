package nl.pleegpeil.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("database")
class OldRowsRuleTest {

    private static final Instant OLD = Instant.parse("1999-01-01T00:00:00Z");
    private static final Due DUE = Due.before(Instant.parse("2000-01-01T00:00:00Z"));

    @All
    @Inject
    List<RetentionRule> rules;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "inlogpogingen | insert into sign_in_attempt (id, subject_hash, attempted_at) values (-1, 'x', :old)",
        "post | insert into outgoing_mail (id, kind, queued_at, next_try_at, tries) values (-1, 'proef', :old, :old, 0)",
        "eenmalig | insert into one_time_secret (id, purpose, secret_hash, made_at, expires_at, tries) values (-1, 'instellen', 'x', :old, :old, 0)"})
    void oldRow_isCountedAndGoes(String code, String insert) {
        RetentionRule rule = rules.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(insert).setParameter("old", OLD).executeUpdate());
        Overdue overdue = QuarkusTransaction.requiringNew().call(() -> rule.overdue(DUE));
        assertEquals(1, overdue.count());
        assertEquals(OLD, overdue.oldest());
        assertEquals(1, (long) QuarkusTransaction.requiringNew().call(() -> rule.erase(DUE, 10)));
        assertEquals(0, (long) QuarkusTransaction.requiringNew().call(() -> rule.overdue(DUE)).count());
    }
}
