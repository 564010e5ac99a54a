package nl.pleegpeil.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.freetext.Circle;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.testsupport.Browsing;
import nl.pleegpeil.testsupport.EveryRow;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fills the example for good beside whatever other tests left, leaves it, and looks into every table there is. */
@QuarkusTest
@Tag("database")
class ExampleLeaverTest {

    // What was done stays written down, in the example too: the audit is a chain that breaks without one of its lines.
    private static final List<String> RECORD = List.of("audit_line", "audit_head", "spell_version");
    // That it was left, and what Flyway keeps, is not about the example.
    private static final List<String> APART = List.of("example_left", "flyway_schema_history");

    @Inject
    ExampleFiller filler;
    @Inject
    ExampleLeaver leaver;
    @Inject
    LeaveExample command;
    @Inject
    DataSource dataSource;
    @Inject
    EntityManager entities;
    @Inject
    MailQueue mail;
    @Inject
    SeatKeeper seats;

    @BeforeEach
    void nothingInvented() {
        leaver.leave(Actor.service("toets"));
        forgetThatItWasLeft();
    }

    @AfterEach
    void leaveNothingBehind() {
        nothingInvented();
    }

    private void forgetThatItWasLeft() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from example_left").executeUpdate());
    }

    private Map<String, List<String>> everything() throws SQLException {
        Map<String, List<String>> tables = EveryRow.in(dataSource);
        tables.keySet().removeAll(APART);
        return tables;
    }

    private static List<String> traces(Map<String, List<String>> tables) {
        List<String> found = new ArrayList<>();
        tables.forEach((table, rows) -> {
            if (!RECORD.contains(table)) {
                // What is sealed or hashed may hold such letters by chance.
                rows.stream().map(row -> row.replaceAll("[A-Za-z0-9_+/=-]{32,}", "")).filter(row -> row.contains("VB-") || row.contains("VB0") || row.contains("Merenland")
                        || row.contains("merenland.example") || row.contains("is_example=t")).forEach(row -> found.add(table + ": " + row));
            }
        });
        return found;
    }

    private static void assertSame(Map<String, List<String>> before, Map<String, List<String>> after) {
        assertEquals(before.keySet(), after.keySet());
        before.forEach((table, rows) -> {
            if (!RECORD.contains(table)) {
                assertEquals(rows, after.get(table), table);
            }
        });
        // Of the record nothing went: it only grew.
        assertTrue(after.get("audit_line").containsAll(before.get("audit_line")));
    }

    @Test
    void example_leavesNoRow_andWhatWasThereStays() throws SQLException {
        Map<String, List<String>> before = everything();
        assertEquals(List.of(), traces(before));
        assertTrue(before.get("area").stream().anyMatch(row -> row.contains("GM0014")));
        filler.fill();
        assertTrue(leaver.isThere());
        assertTrue(traces(everything()).size() > 1_000);

        ExampleLeft left = leaver.leave(Actor.service("toets"));

        assertTrue(left.rows() > 1_000, left.toString());
        Map<String, List<String>> after = everything();
        assertEquals(List.of(), traces(after));
        assertSame(before, after);
        List<String> written = new ArrayList<>(after.get("audit_line"));
        written.removeAll(before.get("audit_line"));
        assertEquals(1, written.stream().filter(row -> row.contains("verlaten, " + left.rows() + " rijen")).count(), written.toString());
    }

    @Test
    void exampleThatWasUsed_leavesNoRowEither_evenTheSecondTime() throws SQLException {
        Map<String, List<String>> before = everything();
        filler.fill();
        use();
        assertEquals(List.of("besluiten over verborgen aantallen", "bestanden die op een besluit wachtten", "keuzes over het weekbericht",
                "overgedragen stukken"), leaver.leave(Actor.service("toets")).counts().stream()
                .filter(count -> count.rows() == 0).map(ExampleLeft.Count::name).sorted().toList());
        assertEquals(List.of(), traces(everything()));
        filler.fill();
        use();
        leaver.leave(Actor.service("toets"));

        Map<String, List<String>> after = everything();
        assertEquals(List.of(), traces(after));
        // Attempts at doors that nobody knows stay as keyed hashes, and one seat and one account here are real.
        for (String table : List.of("area", "provider", "household_flow", "household_flow_total", "indicator_figure",
                "delivery_agreement", "free_text", "api_token", "one_time_secret", "recovery_code", "legal_hold", "sign_in")) {
            assertEquals(before.get(table), after.get(table), table);
        }
    }

    /** Everything that somebody who tries the example may leave in it. */
    private void use() {
        String csv = "periode;gebied;aanbieder;gestart;gestopt;bron\n2024-H2;VB0001;VB-A;7;9;Merenland telt zelf\n";
        assertEquals(200, RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/stromen").statusCode());
        assertEquals(422, RestAssured.given().contentType("text/csv; charset=UTF-8").body("periode;gebied;aanbieder;gestart\n2024;VB0099;VB-Z;1\n")
                .post("/api/v1/imports/stromen").statusCode());
        assertEquals(200, RestAssured.given().contentType("text/csv; charset=UTF-8")
                .body("code;naam;soort;bovenliggend\nVB0011;Nieuwmeer;gemeente;VB-MERENLAND\nVB0001;Eikhorst aan Zee;gemeente;VB-MERENLAND\n")
                .post("/api/v1/imports/gebieden").statusCode());
        assertEquals(200, RestAssured.given().contentType("text/csv; charset=UTF-8")
                .body("indicator;periode;gebied;waarde;bron\nproef_merenland;2024;VB-MERENLAND;3;Eigen telling\n")
                .post("/api/v1/imports/indicatoren").statusCode());
        Browsing browser = new Browsing();
        browser.get("/inloggen");
        browser.send("/inloggen", "email", "aanbieder@merenland.example", "wachtwoord", "voorbeeld van Merenland");
        LocalDate today = LocalDate.now();
        QuarkusTransaction.requiringNew().run(() -> {
            Account example = Account.examples().get(0);
            Account own = Account.ofAddress("echt@voorbeeldverlaten.test").orElseGet(() ->
                    Account.invite("echt@voorbeeldverlaten.test", "Een echte", Instant.EPOCH));
            Seat invented = Seat.exampleSeats().get(0);
            seats.hold(invented.id, new Stay(own.id, Capacity.PLAATSVERVANGER, today, null));
            Seat real = seats.open(new SeatPlan(Role.GRIFFIE, "Griffie van de toets", Optional.empty(), List.of("GM0014", "VB0002"), "", "", today));
            seats.hold(real.id, new Stay(example.id, Capacity.HOUDER, today, null));
            FreeText.writeForSeat("VB0001", invented.id, "overdracht", new GuardedText.Cleared("Wij in Merenland", ReviewState.VRIJ), today);
            FreeText.write("VB0003", Circle.TRIAGE, "proef", new GuardedText.Cleared("Nog een tekst", ReviewState.TE_BEOORDELEN), today);
            mail.put(new Letter("proef", "beheerder@merenland.example", "Onderwerp", "Tekst"));
            entities.flush();
            // So that it still waits when the example is left.
            sql("update outgoing_mail set next_try_at = timestamp with time zone '2199-01-01 00:00:00+00' where kind = 'proef'");
            sql("insert into api_token (id, account_id, name, token_hash, rights, made_at, expires_on) values (nextval('api_token_seq'), "
                    + example.id + ", 'Merenland', 'hash-" + example.id + "', 'x', current_timestamp, current_date)");
            sql("insert into recovery_code (id, account_id, code_hash) values (nextval('recovery_code_seq'), " + example.id + ", 'hash')");
            sql("insert into one_time_secret (id, purpose, account_id, secret_hash, made_at, expires_at, tries) values"
                    + " (nextval('one_time_secret_seq'), 'code', " + example.id + ", 'hash', current_timestamp, current_timestamp, 0)");
            sql("insert into sign_in (id, account_id, secret_hash, means, started_at, last_seen_at, device, origin) values"
                    + " (nextval('sign_in_seq'), " + example.id + ", 'geheim-" + example.id + "', 'wachtwoord', current_timestamp, current_timestamp, 'x', 'y')");
            sql("insert into legal_hold (id, class_code, area_code, reason, placed_by, placed_at) values (nextval('legal_hold_seq'),"
                    + " 'brieven', 'VB0001', 'Klacht in Merenland', 'Iemand', current_timestamp)");
            sql("insert into sender_notice (id, signal_id, message_id, area_code, mail_state, made_at) select nextval('sender_notice_seq'), signal_id, id,"
                    + " area_code, 'geen', current_timestamp from signal_message where area_code like 'VB0%' and kind = 'antwoord'");
            sql("insert into summary_subscription (id, area_code, address_hash, sealed_address, asked_at) values"
                    + " (nextval('summary_subscription_seq'), 'VB0001', 'hash', 'verzegeld', current_timestamp)");
        });
    }

    private void sql(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    @Test
    void whoeverSatInTheExample_keepsTheirAccount() {
        filler.fill();
        use();
        leaver.leave(Actor.service("toets"));
        QuarkusTransaction.requiringNew().run(() -> {
            Account own = Account.ofAddress("echt@voorbeeldverlaten.test").orElseThrow();
            assertEquals("Een echte", own.name);
            Seat real = Seat.openFor(Role.GRIFFIE, "GM0014", LocalDate.now()).get(0);
            assertEquals(List.of("GM0014"), real.areas());
            assertEquals(List.of(), SeatHolding.historyOf(real.id));
        });
        assertEquals(303, Visitor.anybody().cookie(CurrentScope.COOKIE, "weg").get("/mijn-account").statusCode());
    }

    @Test
    void withoutSure_theCommandOnlyCounts() throws SQLException {
        filler.fill();
        Map<String, List<String>> before = everything();
        String said = run(List.of(), 1);
        assertTrue(said.contains("Er is nog niets verwijderd") && said.contains("zetels"), said);
        assertEquals(before, everything());
        said = run(List.of("--zeker"), 0);
        assertTrue(said.contains("Het voorbeeld is weg"), said);
        assertEquals(List.of(), traces(everything()));
        assertTrue(run(List.of("--zeker"), 0).contains("Er is geen voorbeeld"));
    }

    private String run(List<String> words, int code) {
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(code, command.run(words));
        } finally {
            System.setOut(console);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void exampleThatWasLeft_doesNotComeBack() {
        QuarkusTransaction.begin();
        try {
            for (String table : List.of("delivery_agreement", "household_flow", "indicator_figure", "provider", "area")) {
                sql("update " + table + " set corrects_id = null");
                sql("delete from " + table);
            }
            sql("insert into example_left (id, left_at) values (1, current_timestamp)");
            assertFalse(filler.fillWhenEmpty());
            sql("delete from example_left");
            assertTrue(filler.fillWhenEmpty());
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
