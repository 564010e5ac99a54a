package nl.pleegpeil.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.answer.BoxContents;
import nl.pleegpeil.survey.Rounds;
import nl.pleegpeil.survey.SurveyRound;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Respondent;
import nl.pleegpeil.testsupport.RoundForTest;
import nl.pleegpeil.testsupport.TestDatabase;
import nl.pleegpeil.testsupport.WrittenLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tries to find out who answered what, after a round in which twenty-five known parents answered in a known order. The
 * attacker has more than a thief would: three copies of the whole database (before, halfway and after; at least ten answers
 * lie between any two), the key of the installation, the log, the sender's list of codes, and knows what everybody answered.
 * <p>
 * Attacks tried, on H2 and on PostgreSQL, on every table there is and on the box once it is unsealed:
 * <ul>
 * <li>a row that names both an invitation (code, hash of the code, number of its row, mail address) and an answer;</li>
 * <li>a value that only the invitation and the answer of one parent share: a key, a hash, a moment, a transaction id (xmin);</li>
 * <li>order: rows of answers, or of invitations, that lie (physical order, ctid, the row number of H2), are numbered, dated
 * or written (xmin) in the order in which the answers came; closed and open answers each;</li>
 * <li>closed answers laid beside open ones: by place in the box, and by shared values;</li>
 * <li>used marks: there are none; the rows of used codes are gone, and nothing of the others changed;</li>
 * <li>sequences that went up with the answers;</li>
 * <li>size: no row is left of a used code that could be as long as an answer, and the drafts are gone;</li>
 * <li>two copies with at least ten answers between: what is new in the second, taken apart, by all of the above;</li>
 * <li>the log and the audit: no line with a code or an answer, and none per answer.</li>
 * </ul>
 * What it does not try: old versions of rows in the files of the database (WAL, dead rows, the free pages of H2), which no
 * copy made with the database's own tools contains; and copies with fewer than ten answers between, of which the privacy
 * page says what they tell. The last tests add links on purpose and see each of them found.
 */
@QuarkusTest
@Tag("database")
class AnonymityTest {

    private static final int PARENTS = 25;
    private static final int HALFWAY = 12;

    private static SurveyRound round;
    private static Dump before;
    private static Dump halfway;
    private static Dump after;
    private static String log;
    private static Linker linker;
    private static Linker second;

    @Inject
    Given given;
    @Inject
    RoundForTest rounds;
    @Inject
    Rounds closing;
    @Inject
    DataSource database;
    @Inject
    EntityManager entities;
    @Inject
    SecretKey key;
    @Inject
    ObjectMapper json;

    private String hash(String code) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.derive("uitnodigingscode"), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(code.replace("-", "").getBytes(StandardCharsets.UTF_8)));
    }

    private Dump dump() throws SQLException {
        try (Connection connection = TestDatabase.isPostgres() ? TestDatabase.asSuperuser() : database.getConnection()) {
            return Dump.of(connection);
        }
    }

    /** The copy with the box unsealed: closed and open answers in the order in which they lie in it. */
    private Dump unsealed(Dump dump) throws Exception {
        Map<String, String> box = dump.tables().get("answer_box").stream()
                .filter(row -> row.get("round_id").equals(String.valueOf(round.id))).findFirst().orElseThrow();
        BoxContents contents = json.readValue(new Sealer(key, "antwoorden").open(box.get("sealed_content")).orElseThrow(), BoxContents.class);
        List<Map<String, String>> closed = new ArrayList<>();
        for (BoxContents.Closed sheet : contents.closed()) {
            // In the order of the questions, so that what a parent answered can be found; within a sheet order tells nothing.
            closed.add(Map.of("hidden_place", String.valueOf(closed.size()), "sheet",
                    json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(sheet)));
        }
        List<Map<String, String>> open = new ArrayList<>();
        for (BoxContents.Open answer : contents.open()) {
            open.add(Map.of("hidden_place", String.valueOf(open.size()), "text", answer.text()));
        }
        return dump.with("box_closed", closed).with("box_open", open);
    }

    /** Grades and choices that together nobody else gave. */
    private static Map<String, String> answersOf(int parent) {
        return Map.of("v-M01", String.valueOf(1 + parent % 10), "v-M02", String.valueOf(1 + parent / 10), "v-M18", "eigenwoorden" + parent + "einde",
                "v-M04", "3", "soort", "netwerk");
    }

    private static Set<String> marksOf(int parent) {
        String grades = "\"M01\":\"" + (1 + parent % 10) + "\",\"M02\":\"" + (1 + parent / 10) + "\"";
        return Set.of("eigenwoorden" + parent + "einde", grades);
    }

    @BeforeEach
    void aRoundWithKnownParents() throws Exception {
        if (round != null) {
            return;
        }
        given.country("ANO");
        given.region("ANO-R", "ANO");
        SurveyRound made = rounds.open("anoniem-1", "ANO-R", "jaarlijks");
        round = made;
        List<String> codes = RoundForTest.codes(made.id, PARENTS + 5);
        before = dump();
        List<Linker.Parent> parents = new ArrayList<>();
        try (WrittenLog written = new WrittenLog()) {
            for (int parent = 0; parent < PARENTS; parent++) {
                String code = codes.get(parent);
                String hash = hash(code);
                Set<String> keys = new HashSet<>(Set.of(code, code.replace("-", ""), hash));
                keys.add(before.tables().get("invitation_code").stream().filter(row -> row.get("code_hash").equals(hash)).findFirst().orElseThrow().get("id"));
                parents.add(new Linker.Parent(keys, marksOf(parent)));
                assertTrue(new Respondent().answer(code, answersOf(parent)));
                if (parent == HALFWAY - 1) {
                    halfway = unsealed(dump());
                }
            }
            log = written.text();
        }
        after = unsealed(dump());
        linker = new Linker(parents);
        second = new Linker(parents.subList(HALFWAY, PARENTS));
    }

    @AfterEach
    void nothingAddedStays() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists added_answer");
            statement.execute("drop table if exists added_use");
        }
    }

    @Test
    void attackerSeesTheAnswersAtAll() {
        assertEquals(PARENTS, after.tables().get("box_closed").size());
        assertEquals(PARENTS, linker.parents().stream().filter(parent -> after.tables().get("box_closed").stream().anyMatch(parent::answersIn)).count());
        assertEquals(PARENTS, linker.parents().stream().filter(parent -> after.tables().get("box_open").stream().anyMatch(parent::answersIn)).count());
        assertEquals(PARENTS, linker.parents().stream().filter(parent -> before.tables().get("invitation_code").stream().anyMatch(parent::isInvitedIn)).count());
    }

    @Test
    void copies_linkNothing() {
        assertEquals(List.of(), linker.links(halfway));
        assertEquals(List.of(), linker.links(after));
    }

    @Test
    void twoCopies_linkNothing() {
        Map<String, List<Map<String, String>>> fresh = new HashMap<>();
        after.tables().forEach((table, rows) -> fresh.put(table, rows.stream()
                .filter(row -> !halfway.tables().getOrDefault(table, List.of()).contains(row)).toList()));
        assertEquals(List.of(), second.links(new Dump(fresh, after.sequences())));
        assertTrue(PARENTS - HALFWAY >= 10 && HALFWAY >= 10);
    }

    @Test
    void usedCodes_haveNoRow_andTheOthersHaveNotChanged() {
        List<Map<String, String>> left = after.tables().get("invitation_code").stream().filter(row -> row.get("round_id").equals(String.valueOf(round.id))).toList();
        assertEquals(5, left.size());
        assertTrue(before.tables().get("invitation_code").containsAll(left), "their place and transaction are as before");
        assertEquals(List.of(), after.tables().get("answer_draft").stream().filter(row -> row.get("round_id").equals(String.valueOf(round.id))).toList());
    }

    @Test
    void box_isOneRow_andSaysNothingWhileItIsSealed() {
        List<Map<String, String>> boxes = after.tables().get("answer_box").stream().filter(row -> row.get("round_id").equals(String.valueOf(round.id))).toList();
        assertEquals(1, boxes.size());
        assertFalse(boxes.get(0).toString().contains("eigenwoorden"));
    }

    @Test
    void openAnswers_doNotLieAsTheClosedOnesDo() {
        List<double[]> places = new ArrayList<>();
        for (Linker.Parent parent : linker.parents()) {
            places.add(new double[] {place(after.tables().get("box_closed"), parent), place(after.tables().get("box_open"), parent)});
        }
        assertFalse(Linker.isOrder(places), "closed and open answers lie in the same order");
    }

    private static int place(List<Map<String, String>> rows, Linker.Parent parent) {
        return rows.indexOf(rows.stream().filter(parent::answersIn).findFirst().orElseThrow());
    }

    @Test
    void noSequence_wentUpWithTheAnswers() {
        Map<String, Long> moved = after.sequences().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(halfway.sequences().get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(Map.of(), moved);
    }

    @Test
    void logAndAudit_sayNothing() {
        for (Linker.Parent parent : linker.parents()) {
            assertTrue(parent.keys().stream().noneMatch(log::contains) && parent.marks().stream().noneMatch(log::contains), log);
        }
        assertEquals(halfway.tables().get("audit_line").size(), after.tables().get("audit_line").size());
    }

    @Test
    void closedRound_linksNothingEither() throws Exception {
        SurveyRound other = rounds.open("anoniem-2", "ANO-R", "puls");
        List<String> codes = RoundForTest.codes(other.id, 12);
        List<Linker.Parent> parents = new ArrayList<>();
        for (int parent = 0; parent < 12; parent++) {
            String code = codes.get(parent);
            parents.add(new Linker.Parent(Set.of(code, code.replace("-", ""), hash(code)), Set.of("pulswoord" + parent + "einde")));
            assertTrue(new Respondent().answer(code, Map.of("v-P1", "7", "v-P4", "pulswoord" + parent + "einde")));
        }
        closing.close(other.id);
        Dump closed = dump();
        Linker attacker = new Linker(parents);
        assertEquals(12, parents.stream().filter(parent -> closed.tables().get("free_text").stream().anyMatch(parent::answersIn)).count());
        assertEquals(List.of(), attacker.links(closed));
        String page = RestAssured.get("/metingen/" + other.id + "/uitkomst").then().statusCode(200).extract().asString();
        assertTrue(Forms.mainOf(page).contains("Iedereen gaf hetzelfde antwoord"), page);
    }

    // ---- the attacks find what there is to find: links added on purpose

    private void execute(String... statements) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String statement : statements) {
                entities.createNativeQuery(statement).executeUpdate();
            }
        });
    }

    private List<String> found() throws SQLException {
        return linker.links(dump());
    }

    private static String mark(int parent) {
        return "eigenwoorden" + parent + "einde";
    }

    private String keyOf(int parent) {
        return linker.parents().get(parent).keys().stream().filter(each -> each.length() == 64).findFirst().orElseThrow();
    }

    @Test
    void added_hashBesideTheAnswer_isFound() throws SQLException {
        execute("create table added_answer (code_hash varchar(64), body varchar(200))");
        execute("insert into added_answer values ('" + keyOf(3) + "', '" + mark(3) + "')");
        assertTrue(found().contains("one row of added_answer"), found().toString());
    }

    @Test
    void added_orderOfArrival_isFound() throws SQLException {
        execute("create table added_answer (body varchar(200))");
        for (int parent = 0; parent < PARENTS; parent++) {
            execute("insert into added_answer values ('" + mark(parent) + "')");
        }
        assertTrue(found().stream().anyMatch(link -> link.startsWith("order of answers as they lie in added_answer")), found().toString());
    }

    @Test
    void added_numbersThatGoUp_areFound() throws SQLException {
        execute("create table added_answer (id bigint primary key, body varchar(200))");
        for (int parent = PARENTS - 1; parent >= 0; parent--) {
            execute("insert into added_answer values (" + (1000 + parent * 7) + ", '" + mark(parent) + "')");
        }
        assertTrue(found().contains("order of answers by added_answer.id"), found().toString());
    }

    @Test
    void added_momentOfUse_isFound() throws SQLException {
        execute("create table added_answer (body varchar(200), at_moment timestamp)", "create table added_use (code_hash varchar(64), used_at timestamp)");
        for (int parent : new int[] {7, 2, 19}) {
            execute("insert into added_answer values ('" + mark(parent) + "', timestamp '2026-03-01 10:00:" + (10 + parent) + "')",
                    "insert into added_use values ('" + keyOf(parent) + "', timestamp '2026-03-01 10:00:" + (10 + parent) + "')");
        }
        assertEquals(3, found().stream().filter(link -> link.startsWith("a value in common")).count(), found().toString());
    }

    @Test
    void added_markInTheTransactionOfTheAnswer_isFoundOnPostgres() throws SQLException {
        execute("create table added_answer (id bigint primary key, body varchar(200))", "create table added_use (id bigint primary key, code_hash varchar(64))");
        execute("insert into added_answer values (918, '" + mark(5) + "')", "insert into added_use values (37, '" + keyOf(5) + "')");
        boolean isFound = found().stream().anyMatch(link -> link.startsWith("a value in common: [transaction"));
        assertEquals(TestDatabase.isPostgres(), isFound, found().toString());
    }
}
