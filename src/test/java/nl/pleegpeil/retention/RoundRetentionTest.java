package nl.pleegpeil.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import nl.pleegpeil.survey.Invited;
import nl.pleegpeil.survey.SurveyRound;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a round leaves behind goes when its term is over, and its response stays. */
@QuarkusTest
@Tag("database")
class RoundRetentionTest {

    private static final Due DUE = Due.before(Instant.parse("2000-01-01T00:00:00Z"));

    @All
    @Inject
    List<RetentionRule> rules;
    @Inject
    Invited invited;
    @Inject
    EntityManager entities;
    @Inject
    Given given;

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private void given(String insert) {
        inTransaction(() -> entities.createNativeQuery(insert).executeUpdate());
    }

    private RetentionRule rule(String code) {
        return rules.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    /** The number of a round whose last day was the one before this. */
    private long round(String code, String end) {
        given("insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported,"
                + " recorded_at, opened_on, closed_on) values (nextval('survey_round_seq'), '" + code + "', 'Oud', 'NL', '', 1, date '1999-01-01', date '" + end
                + "', 10, false, timestamp with time zone '1999-01-01 00:00:00+00:00', date '1999-01-01', date '" + end + "')");
        return inTransaction(() -> SurveyRound.coded(code).orElseThrow().id);
    }

    private void goes(String code, long number) {
        RetentionRule rule = rule(code);
        Overdue overdue = inTransaction(() -> rule.overdue(DUE));
        assertEquals(number, overdue.count());
        assertEquals(Instant.parse("1999-02-28T23:00:00Z"), overdue.oldest());
        assertEquals(number, (long) inTransaction(() -> rule.erase(DUE, 10)));
        assertEquals(0, inTransaction(() -> rule.overdue(DUE)).count());
    }

    @Test
    void leftovers_ofARoundThatEnded_go_andTheResponseStays() {
        long old = round("bewaren-oud", "1999-03-01");
        long recent = round("bewaren-nieuw", "2000-01-01");
        for (long round : new long[] {old, recent}) {
            String batch = "insert into invitation_batch (id, round_id, way, provider_code, made, sent, returned, made_on, reminded_on)"
                    + " values (nextval('invitation_batch_seq'), " + round;
            given(batch + ", 'brieven', 'A', 30, 26, 2, date '1999-01-02', null)");
            given(batch + ", 'mail', '', 10, null, null, date '1999-01-03', date '1999-01-20')");
            given("insert into answer_draft (id, round_id, sealed_content) values (" + -round + ", " + round + ", 'x')");
            given("insert into invitation_code (id, round_id, batch_id, code_hash, uses_left) select " + -round + ", " + round
                    + ", min(id), 'hash" + round + "', 1 from invitation_batch where round_id = " + round);
        }
        goes("enqueteconcepten", 1);
        goes("enquetecodes", 1);
        goes("enquetepartijen", 1);
        assertEquals(List.of("[brieven, , 40, 34, 0, null, null]"), given.rowsOf("select way, provider_code, made, sent, returned, made_on, reminded_on"
                + " from invitation_batch where round_id = " + old));
        assertEquals(34, inTransaction(() -> invited.families(old)));
        assertEquals(List.of(String.valueOf(recent)), given.rowsOf("select round_id from answer_draft where round_id in (" + old + ", " + recent + ")"));
        assertEquals(List.of(String.valueOf(recent)), given.rowsOf("select round_id from invitation_code where round_id in (" + old + ", " + recent + ")"));
        assertEquals(List.of("2"), given.rowsOf("select count(*) from invitation_batch where round_id = " + recent));
    }
}
