package nl.pleegpeil.erasure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.Standing.Grade;
import nl.pleegpeil.attention.Standing;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditCheck;
import nl.pleegpeil.erasure.ErasureRound.Outcome;
import nl.pleegpeil.erasure.LettersOfTheTest.Letter;
import nl.pleegpeil.intake.ImportRun;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** It is March 2020: nothing that other tests record is past its term. */
@QuarkusTest
@Tag("database")
class ErasureRoundTest {

    private static final Actor TESTER = Actor.service("toets");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject
    ErasureRound round;
    @Inject
    Register register;
    @Inject
    LettersOfTheTest letters;
    @Inject
    AuditRetention auditRetention;
    @Inject
    AuditCheck auditCheck;
    @Inject
    EntityManager entities;
    @Inject
    Given given;
    @Inject
    RetentionStanding standings;
    @Inject
    Clock clock;

    @BeforeEach
    void itIsMarch2020() {
        todayIs("2020-03-01");
        letters.letters.clear();
        letters.fails = false;
    }

    @AfterEach
    void nothingIsHeld() {
        QuarkusTransaction.requiringNew().run(() -> LegalHold.inForce().forEach(LegalHold::delete));
    }

    private static void todayIs(String day) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(day + "T10:00:00Z"), TimeSource.NETHERLANDS), Clock.class);
    }

    private Letter letter(String day, String area) {
        Letter letter = new Letter(Instant.parse(day + "T12:00:00Z"), area);
        letters.letters.add(letter);
        return letter;
    }

    private static void hold(String code, String area) {
        QuarkusTransaction.requiringNew().run(() -> {
            LegalHold hold = new LegalHold();
            hold.classCode = code;
            hold.areaCode = area;
            hold.reason = "klacht 12";
            hold.placedBy = "toets";
            hold.placedAt = Instant.parse("2020-02-01T00:00:00Z");
            hold.persist();
        });
    }

    private Outcome run() {
        return round.run(TESTER).orElseThrow();
    }

    private static long importRun(String day) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportRun run = new ImportRun();
            run.kind = "stromen";
            run.fileName = "oud.csv";
            run.sha256 = "0".repeat(64);
            run.status = "geweigerd";
            run.problemCount = 1;
            run.startedAt = Instant.parse(day + "T12:00:00Z");
            run.heartbeat = run.startedAt;
            run.persist();
            ImportRun.getEntityManager().createNativeQuery("insert into import_problem (run_id, ordinal, line, code, message, cell)"
                    + " values (?1, 0, 2, 'REQUIRED', 'uitleg', 'geheim')").setParameter(1, run.id).executeUpdate();
            return run.id;
        });
    }

    private static long upload(String day) {
        return QuarkusTransaction.requiringNew().call(() -> {
            EntityManager entities = ImportRun.getEntityManager();
            long id = ((Number) entities.createNativeQuery("select nextval('import_upload_seq')").getSingleResult()).longValue() * 50;
            entities.createNativeQuery("insert into import_upload (id, kind, file_name, sha256, size_bytes, encoding, stored_at)"
                    + " values (?1, 'stromen', 'oud.csv', '0', 1, 'UTF_8', ?2)").setParameter(1, id)
                    .setParameter(2, Instant.parse(day + "T12:00:00Z")).executeUpdate();
            entities.createNativeQuery("insert into import_upload_chunk (upload_id, ordinal, content) values (?1, 0, ?2)")
                    .setParameter(1, id).setParameter(2, new byte[] {1}).executeUpdate();
            return id;
        });
    }

    private List<String> rows(String query) {
        return given.rowsOf(query);
    }

    @Test
    void importHistory_goesInTwoSteps() {
        long recent = importRun("2020-01-15");
        long withoutCells = importRun("2019-11-30");
        long gone = importRun("2018-02-28");
        run();
        String ours = " in (" + recent + ", " + withoutCells + ", " + gone + ") order by 1";
        assertEquals(List.of(String.valueOf(recent)), rows("select run_id from import_problem where run_id" + ours));
        assertEquals(Set.of(String.valueOf(recent), String.valueOf(withoutCells)), Set.copyOf(rows("select id from import_run where id" + ours)));
        assertEquals(List.of("1"), rows("select problem_count from import_run where id = " + withoutCells));
    }

    @Test
    void uploads_thatNobodyTookIn_goWithTheirBytes() {
        long recent = upload("2020-02-24");
        long old = upload("2020-02-22");
        run();
        assertEquals(List.of(String.valueOf(recent)), rows("select upload_id from import_upload_chunk where upload_id in (" + recent + ", " + old + ")"));
        assertEquals(List.of("0"), rows("select count(*) from import_upload where id = " + old));
    }

    @Test
    void register_saysHowMuchWentAndFromWhen() {
        letter("2019-08-01", "A");
        letter("2019-07-01", "A");
        letter("2020-01-01", "A");
        Outcome outcome = run();
        Erasure entry = QuarkusTransaction.requiringNew().call(() -> Erasure.latest(20)).stream()
                .filter(each -> each.round == outcome.round() && each.classCode.equals("brieven")).findFirst().orElseThrow();
        assertEquals(List.of(2L, 2L, "6m", Instant.parse("2019-07-01T12:00:00Z"), Instant.parse("2019-08-01T12:00:00Z")),
                List.of(entry.counted, entry.erased, entry.term, entry.oldest, entry.newest));
        assertEquals(1, letters.letters.size());
    }

    @Test
    void trial_countsAndErasesNothing() {
        letter("2019-07-01", "A");
        assertEquals(1, forecast("brieven").count());
        assertEquals(1, letters.letters.size());
    }

    private ErasureRound.Forecast forecast(String code) {
        return QuarkusTransaction.requiringNew().call(() -> round.forecast()).stream()
                .filter(forecast -> forecast.what().code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void classOnHold_isKept() {
        letter("2019-07-01", "A");
        hold("brieven", null);
        run();
        assertEquals(1, letters.letters.size());
        assertTrue(forecast("brieven").isHeld());
    }

    @Test
    void areaOnHold_isKeptWhereAreasAreKnown() {
        Letter kept = letter("2019-07-01", "A");
        letter("2019-07-01", "B");
        hold("brieven", "A");
        run();
        assertEquals(List.of(kept), letters.letters);
    }

    @Test
    void areaOnHold_holdsAClassWithoutAreasAltogether() {
        long gone = importRun("2018-02-28");
        hold("imports", "NL");
        hold("importfouten", "NL");
        run();
        assertEquals(List.of("1"), rows("select count(*) from import_problem where run_id = " + gone));
    }

    @Test
    void classThatFails_doesNotKeepTheOthers() {
        letter("2019-07-01", "A");
        letters.fails = true;
        long old = upload("2020-02-22");
        Outcome outcome = run();
        assertEquals(List.of("brieven"), outcome.failed());
        assertEquals(List.of("0"), rows("select count(*) from import_upload where id = " + old));
    }

    @Test
    void nightlyRound_isDoneOnceADay() {
        todayIs("2020-03-02");
        assertTrue(round.run(TESTER, true).isPresent());
        assertEquals(Optional.empty(), round.run(TESTER, true));
        todayIs("2020-03-03");
        assertTrue(round.run(TESTER, true).isPresent());
    }

    @Test
    void secondInstance_leavesARoundToTheFirst() {
        letter("2019-07-01", "A");
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("select round from erasure_round where id = 1 for update").getSingleResult();
            assertEquals(Optional.empty(), round.run(TESTER));
        });
        assertEquals(1, letters.letters.size());
    }

    @Test
    void register_changedIsFound() {
        letter("2019-07-01", "A");
        run();
        assertEquals(OptionalLong.empty(), firstBroken());
        long last = Long.parseLong(rows("select max(number) from erasure").get(0));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update erasure set erased = erased + 1 where number = " + last).executeUpdate());
        assertEquals(OptionalLong.of(last), firstBroken());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update erasure set erased = erased - 1 where number = " + last).executeUpdate());
        assertEquals(OptionalLong.empty(), firstBroken());
    }

    private OptionalLong firstBroken() {
        return QuarkusTransaction.requiringNew().call(() -> register.firstBroken());
    }

    @Test
    void oldLinesOfTheAudit_goBehindACheckpoint() {
        long first = auditCheck.run().first();
        Due due = Due.before(Instant.parse("2090-01-01T00:00:00Z"));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> auditRetention.overdue(due)).count() > 0);
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> auditRetention.erase(due, 1)));
        assertEquals(first + 1, auditCheck.run().first());
        assertEquals(List.of(), auditCheck.run().findings());
    }

    @Test
    void everyRound_isInTheAudit() {
        Outcome outcome = run();
        assertEquals(List.of("toets"), rows("select who from audit_line where act = 'retention_run' and subject_id = '" + outcome.round() + "'"));
    }

    // ---- the page

    private ValidatableResponse post(String address, Map<String, String> fields) {
        Response page = RestAssured.given().get("/bewaartermijnen");
        Matcher token = TOKEN.matcher(page.asString());
        assertTrue(token.find());
        return RestAssured.given().redirects().follow(false).cookie("csrf-token", page.getCookie("csrf-token"))
                .formParam("csrf-token", token.group(1)).formParams(fields).post(address).then();
    }

    @Test
    void page_showsClassesAndTerms() {
        letter("2019-07-01", "A");
        RestAssured.given().get("/bewaartermijnen").then().statusCode(200).body(containsString("<h1>Bewaartermijnen</h1>"))
                .body(containsString("24 maanden")).body(containsString("7 dagen")).body(containsString("pleegpeil.retention.logboek"))
                .body(containsString("01-07-2019"));
    }

    @Test
    void hold_isPlacedAndLifted() {
        post("/bewaartermijnen/tegenhouden", Map.of("soort", "brieven", "reden", "Klacht 2020-7")).statusCode(303);
        String id = rows("select max(id) from legal_hold").get(0);
        RestAssured.given().get("/bewaartermijnen").then().body(containsString("Klacht 2020-7"));
        post("/bewaartermijnen/tegenhouden/" + id + "/opheffen", Map.of()).statusCode(303);
        assertEquals(List.of("hold_placed", "hold_lifted"),
                rows("select act from audit_line where subject_kind = 'bewaring' and subject_id = '" + id + "' order by line_number"));
        post("/bewaartermijnen/tegenhouden/" + id + "/opheffen", Map.of()).statusCode(404);
    }

    @Test
    void hold_withoutAReasonOrWithAPerson_isRefusedAndKeepsWhatWasTyped() {
        post("/bewaartermijnen/tegenhouden", Map.of("soort", "onzin", "gebied", "XX", "reden", "BSN 123456782")).statusCode(422)
                .body(containsString("href=\"#soort\"")).body(containsString("href=\"#gebied\"")).body(containsString("Hier staat een persoonsgegeven in"))
                .body(containsString("value=\"BSN 123456782\""));
        post("/bewaartermijnen/tegenhouden", Map.of("soort", "brieven", "reden", " ")).statusCode(422).body(containsString("Vul in waarom"));
    }

    @Test
    void round_isRunFromThePage_andTheRegisterGoesAlong() {
        letter("2019-07-01", "A");
        post("/bewaartermijnen/ronde", Map.of()).statusCode(303).header("Location", containsString("melding=gewist"));
        assertEquals(0, letters.letters.size());
        RestAssured.given().get("/bewaartermijnen/register.csv").then().statusCode(200).contentType("text/csv")
                .body(containsString("brieven;6m;"));
        RestAssured.given().get("/api/v1/erasures").then().statusCode(200).body("[0].number",
                equalTo(Integer.parseInt(rows("select max(number) from erasure").get(0))));
        RestAssured.given().get("/api/v1/retention-classes").then().statusCode(200)
                .body("find { it.code == 'logboek' }.term", equalTo("24m"));
    }

    @Test
    void page_isNotForThePublic() {
        Visitor.anybody().get("/bewaartermijnen").then().statusCode(303);
        Visitor.anybody().get("/api/v1/erasures").then().statusCode(401);
    }

    @Test
    void whatARoundPassedOver_isToldToWhoWatches_untilItWent() {
        letter("2019-08-30", "EA");
        // Others' rows may be past their term as well: only what is said of letters is of this test.
        assertFalse(standing("Bewaartermijnen").words().contains(letters.words().name()), "tonight's round may still come");
        letter("2019-06-01", "EA");
        assertEquals(Grade.WRONG, standing("Bewaartermijnen").grade());
        assertTrue(standing("Bewaartermijnen").words().contains(letters.words().name() + " (1)"), standing("Bewaartermijnen").words());
        run();
        assertFalse(standing("Bewaartermijnen").words().contains(letters.words().name()));
        assertEquals("De laatste ronde was op 1 maart 2020.", standing("Bewaarronde").words());
        todayIs("2020-03-05");
        assertEquals(Grade.WRONG, standing("Bewaarronde").grade());
    }

    @Test
    void whatIsHeld_isToldWithSinceWhen() {
        letter("2019-06-01", "EA");
        hold(letters.code(), null);
        String words = standing("Bewaarplicht").words();
        assertTrue(words.startsWith("Er geldt 1 bewaarplicht, sinds 1 februari 2020. Daardoor blijft langer staan: ") && words.contains(letters.words().name() + " (1)"), words);
        assertFalse(standing("Bewaartermijnen").words().contains(letters.words().name()), "what is held is not overdue");
    }

    private Standing standing(String subject) {
        Scope privacy = new Scope(Optional.of(1L), "fg", List.of(Cast.grant(Role.PRIVACYFUNCTIONARIS, 1)), Scope.COUNTRY, true);
        return QuarkusTransaction.requiringNew().call(() -> standings.standings(privacy, LocalDate.now(clock))).stream()
                .filter(each -> each.subject().equals(subject)).findFirst().orElseThrow();
    }
}
