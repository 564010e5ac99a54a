package nl.pleegpeil.freetext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.testsupport.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has an area of its own, with a text in every circle, and one that is still to be reviewed. */
@QuarkusTest
@Tag("database")
class FreeTextTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final String ABOUT = "proef";

    @Inject
    DataSource database;

    @Inject
    RowWall wall;

    @Inject
    TextRetention retention;

    private String area;
    private long seat;
    private List<Long> all;

    @BeforeEach
    void writeInEveryCircle() {
        area = "VT-" + NUMBER.incrementAndGet();
        seat = 900_000L + NUMBER.get();
        all = QuarkusTransaction.requiringNew().call(() -> List.of(
                FreeText.write(area, Circle.TRIAGE, ABOUT, text("voor triage", ReviewState.VRIJ), TODAY).id,
                FreeText.write(area, Circle.TRIAGE, ABOUT, text("nog te beoordelen", ReviewState.TE_BEOORDELEN), TODAY).id,
                FreeText.write(area, Circle.ONTREGELAAR, ABOUT, text("voor de Ontregelaar", ReviewState.VRIJ), TODAY).id,
                FreeText.writeForSeat(area, seat, ABOUT, text("voor de zetel", ReviewState.VRIJ), TODAY).id,
                FreeText.writeForSeat(area, seat, ABOUT, text("zetel, te beoordelen", ReviewState.TE_BEOORDELEN), TODAY).id));
    }

    private static Cleared text(String words, ReviewState state) {
        return new Cleared(words, state);
    }

    private static Scope scope(Role role, long seat, String... areas) {
        return new Scope(Optional.of(1L), "proefpersoon", List.of(new Grant(role, seat, "zetel", false, Set.of(areas), Set.of(areas),
                Optional.empty(), role.rights())), areas[0], false);
    }

    private List<String> read(Scope scope) {
        return QuarkusTransaction.requiringNew().call(() -> FreeText.about(scope, ABOUT, area).stream().map(row -> row.body).toList());
    }

    // ---- the first wall

    @Test
    void functionary_readsTriageOfTheOwnAreaOnly() {
        assertEquals(List.of("voor triage", "nog te beoordelen"), read(scope(Role.AANDACHTSFUNCTIONARIS, 1, area)));
        assertEquals(List.of(), read(scope(Role.AANDACHTSFUNCTIONARIS, 1, "VT-ELDERS")));
    }

    @Test
    void ontregelaar_readsTriageAndTheOwnCircle() {
        assertEquals(List.of("voor triage", "nog te beoordelen", "voor de Ontregelaar"), read(scope(Role.ONTREGELAAR, 1, area)));
        assertEquals(List.of("voor triage", "nog te beoordelen", "voor de Ontregelaar"), read(Scope.operator()));
    }

    @Test
    void seat_readsItsOwnButNotWhatIsToBeReviewed() {
        assertEquals(List.of("voor de zetel"), read(scope(Role.PLEEGOUDERRAAD, seat, area)));
        assertEquals(List.of(), read(scope(Role.PLEEGOUDERRAAD, seat + 1, area)));
        assertEquals(List.of("voor triage", "nog te beoordelen", "voor de zetel", "zetel, te beoordelen"),
                read(scope(Role.AANDACHTSFUNCTIONARIS, seat, area)));
    }

    @Test
    void everybodyElse_readsNothing() {
        assertEquals(List.of(), read(Scope.everybody()));
        assertEquals(List.of(), read(scope(Role.BEHEERDER, 1, area)));
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> FreeText.readable(Scope.everybody(), all)));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> FreeText.readable(Scope.everybody(), all.get(0))).isEmpty());
    }

    @Test
    void tokenWithFewerRights_readsLess() {
        Scope limited = new Scope(Optional.of(1L), "token", List.of(scope(Role.ONTREGELAAR, 1, area).grants().get(0)
                .limitedTo(Set.of(Right.READ_FIGURES))), area, false);
        assertEquals(List.of(), read(limited));
    }

    @Test
    void awaitingReview_isForTriage() {
        List<Long> waiting = QuarkusTransaction.requiringNew().call(() -> FreeText.awaitingReview(scope(Role.AANDACHTSFUNCTIONARIS, 1, area))
                .stream().map(row -> row.id).toList());
        assertEquals(List.of(all.get(1)), waiting);
    }

    @Test
    void review_rewritesApprovesAndBlanks() {
        Scope reviewer = scope(Role.AANDACHTSFUNCTIONARIS, 1, area);
        QuarkusTransaction.requiringNew().run(() -> {
            FreeText.readable(reviewer, all.get(1)).orElseThrow().rewrite(Cleared.masked("Daan wacht"));
            FreeText.readable(reviewer, all.get(0)).orElseThrow().blank(TODAY);
        });
        QuarkusTransaction.requiringNew().run(() -> {
            FreeText reviewed = FreeText.readable(reviewer, all.get(1)).orElseThrow();
            assertEquals("[naam] wacht", reviewed.body);
            assertEquals(ReviewState.GEMASKEERD.code(), reviewed.reviewState);
            FreeText blanked = FreeText.readable(reviewer, all.get(0)).orElseThrow();
            assertEquals(null, blanked.body);
            assertEquals(TODAY, blanked.blankedOn);
        });
    }

    @Test
    void tooLongText_isRefusedWithoutRepeatingIt() {
        Cleared longText = text("geheim".repeat(FreeText.LONGEST), ReviewState.VRIJ);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> FreeText.write(area, Circle.TRIAGE, ABOUT, longText, TODAY)));
        assertFalse(refused.getMessage().contains("geheim"));
    }

    @Test
    void seat_findsItsTexts_inWhateverAreaTheyLie() {
        String other = area + "-NIEUW";
        QuarkusTransaction.requiringNew().run(() -> FreeText.writeForSeat(other, seat, ABOUT, text("na de fusie", ReviewState.VRIJ), TODAY));
        Scope holder = scope(Role.PLEEGOUDERRAAD, seat, "VT-ELDERS");
        assertEquals(List.of("voor de zetel", "na de fusie"),
                QuarkusTransaction.requiringNew().call(() -> FreeText.ofSeat(holder, seat, ABOUT).stream().map(row -> row.body).toList()));
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> FreeText.ofSeat(scope(Role.PLEEGOUDERRAAD, seat + 1, area), seat, ABOUT)));
    }

    // ---- retention

    @Test
    void oldTexts_areCountedAndBlankedInPages_outsideKeptAreas() {
        LocalDate longAgo = LocalDate.of(1999, 1, 1);
        String kept = area + "-BLIJFT";
        QuarkusTransaction.requiringNew().run(() -> {
            for (int day = 0; day < 3; day++) {
                FreeText.write(area, Circle.TRIAGE, "oud", text("oud", ReviewState.VRIJ), longAgo.plusDays(day));
            }
            FreeText.write(kept, Circle.TRIAGE, "oud", text("oud", ReviewState.VRIJ), longAgo);
        });
        Due due = new Due(longAgo.plusDays(3).atStartOfDay(TimeSource.NETHERLANDS).toInstant(), Set.of(kept));
        assertEquals(new Overdue(3, moment(longAgo), moment(longAgo.plusDays(2))), retention.overdue(due));
        assertEquals(2, retention.erase(due, 2));
        assertEquals(new Overdue(1, moment(longAgo.plusDays(2)), moment(longAgo.plusDays(2))), retention.overdue(due));
        assertEquals(1, retention.erase(due, 2));
        assertEquals(0, retention.erase(due, 2));
        assertEquals(new Overdue(0, null, null), retention.overdue(due));
        assertEquals(1, retention.erase(new Due(due.before(), Set.of()), 2));
        List<LocalDate> blankedOn = QuarkusTransaction.requiringNew().call(() -> FreeText.about(Scope.operator(), "oud", area).stream()
                .filter(row -> row.body == null).map(row -> row.blankedOn).toList());
        assertEquals(3, blankedOn.stream().filter(day -> day != null).count());
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(TimeSource.NETHERLANDS).toInstant();
    }

    // ---- the second wall

    private static final String COUNT = "select count(*) from free_text";

    private int visible(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COUNT + " where area_code = '" + area + "'")) {
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }

    /** How many rows plain SQL sees, without any check in Java, after the scope was set for the transaction. */
    private int visibleTo(Scope scope) {
        return QuarkusTransaction.requiringNew().call(() -> {
            wall.open(scope);
            try (Connection connection = database.getConnection()) {
                return visible(connection);
            }
        });
    }

    @Test
    void plainSql_withoutScope_seesAndChangesNothing() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertEquals(0, visible(connection));
            assertEquals(0, statement.executeUpdate("update free_text set body = 'x'"));
            assertEquals(0, statement.executeUpdate("delete from free_text"));
        }
        try (Connection superuser = TestDatabase.asSuperuser()) {
            assertEquals(all.size(), visible(superuser));
        }
    }

    @Test
    void plainSql_seesWhatTheScopeCovers() {
        assumeTrue(TestDatabase.isPostgres());
        assertEquals(0, visibleTo(Scope.everybody()));
        assertEquals(0, visibleTo(scope(Role.BEHEERDER, 1, area)));
        assertEquals(0, visibleTo(scope(Role.AANDACHTSFUNCTIONARIS, 1, "VT-ELDERS")));
        assertEquals(2, visibleTo(scope(Role.AANDACHTSFUNCTIONARIS, 1, area)));
        assertEquals(3, visibleTo(scope(Role.ONTREGELAAR, 1, area)));
        assertEquals(1, visibleTo(scope(Role.PLEEGOUDERRAAD, seat, area)));
        assertEquals(4, visibleTo(scope(Role.AANDACHTSFUNCTIONARIS, seat, area)));
        assertEquals(3, visibleTo(Scope.operator()));
    }

    @Test
    void scope_endsWithItsTransaction() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        assertEquals(3, visibleTo(Scope.operator()));
        for (int i = 0; i < 30; i++) {
            try (Connection connection = database.getConnection()) {
                assertEquals(0, visible(connection));
            }
        }
    }

    @Test
    void narrowerScope_takesTheWidersPlace() {
        assumeTrue(TestDatabase.isPostgres());
        int seen = QuarkusTransaction.requiringNew().call(() -> {
            wall.openForTheService();
            wall.open(Scope.operator());
            wall.open(scope(Role.AANDACHTSFUNCTIONARIS, 1, "VT-ELDERS"));
            try (Connection connection = database.getConnection()) {
                return visible(connection);
            }
        });
        assertEquals(0, seen);
    }

    @Test
    void retention_seesEverything() {
        assumeTrue(TestDatabase.isPostgres());
        int seen = QuarkusTransaction.requiringNew().call(() -> {
            wall.openForTheService();
            try (Connection connection = database.getConnection()) {
                return visible(connection);
            }
        });
        assertEquals(all.size(), seen);
    }

    @Test
    void insert_withoutScope_isRefusedWithoutRepeatingTheText() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(
                    "insert into free_text (id, area_code, circle, about, body, review_state, recorded_on)"
                            + " values (nextval('free_text_seq'), '" + area + "', 'triage', 'proef', 'geheim', 'vrij', date '2026-03-31')"));
            assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
            SQLException broken = assertThrows(SQLException.class, () -> statement.executeUpdate(
                    "insert into free_text (id, area_code, circle, about, body, review_state, recorded_on)"
                            + " values (-1, null, 'triage', 'proef', 'geheim', 'vrij', date '2026-03-31')"));
            assertFalse(broken.getMessage().contains("geheim"), broken.getMessage());
        }
    }

    @Test
    void changeOfArea_beyondTheScope_isRefused() {
        assumeTrue(TestDatabase.isPostgres());
        assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            FreeText row = FreeText.readable(scope(Role.AANDACHTSFUNCTIONARIS, 1, area), all.get(0)).orElseThrow();
            row.areaCode = "VT-ELDERS";
            row.approve();
        }));
    }

    @Test
    void superuser_isRefused() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        try (Connection superuser = TestDatabase.asSuperuser()) {
            ConfigurationException refused = assertThrows(ConfigurationException.class, () -> WallBuilder.refuseWhoeverSeesThrough(superuser));
            assertTrue(refused.getMessage().startsWith("PLEEGPEIL_DB_USER is "), refused.getMessage());
        }
        try (Connection ordinary = database.getConnection()) {
            WallBuilder.refuseWhoeverSeesThrough(ordinary);
        }
    }

    @Test
    void wall_builtTwice_stands() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        try (Connection connection = database.getConnection()) {
            WallBuilder.build(connection);
            WallBuilder.build(connection);
            assertEquals(0, visible(connection));
        }
    }
}
