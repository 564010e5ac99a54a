package nl.pleegpeil.leaving;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreasLeft;
import nl.pleegpeil.audit.AuditCheck;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.snapshot.AreaExtract;
import nl.pleegpeil.testsupport.EveryRow;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@Tag("database")
class EraseAreaTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-01-01");

    @Inject
    Clock clock;
    @Inject
    EraseArea command;
    @Inject
    AreaErasure erasure;
    @Inject
    HandOutArea handOut;
    @Inject
    Given data;
    @Inject
    SeatKeeper seats;
    @Inject
    DataSource dataSource;
    @Inject
    EntityManager entities;
    @Inject
    AuditCheck audit;
    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        try (Connection connection = EveryRow.seeingAll(dataSource)) {
            new RowForEveryTable(connection).forget();
        }
    }

    /** Stands for a kill: it comes when every row is gone and nothing is committed. */
    @ApplicationScoped
    static class Breakdown {

        static final String AREA = "VL0001";

        void breakOff(@Observes AreasLeft left) {
            if (left.codes().contains(AREA)) {
                throw new IllegalStateException("broken off");
            }
        }
    }

    @Test
    void erasureThatBreaksOff_leavesEverythingAsItWas() throws SQLException {
        country("VL", "VL-R");
        data.municipality(Breakdown.AREA, "VL-R");
        data.provider("VLP");
        data.agreement("VLP", Breakdown.AREA, "2024-H1");
        data.delivered(flow(Breakdown.AREA, "2024", 3, 4));
        Map<String, List<String>> before = EveryRow.in(dataSource);
        assertThrows(IllegalStateException.class, () -> erased(Breakdown.AREA));
        assertEquals(before, EveryRow.in(dataSource));
        assertFalse(Files.exists(folder.resolve(Breakdown.AREA + ".csv")), "no proof of what was not done");
    }

    private record Said(int code, String words) {
    }

    private Said run(String... words) {
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return new Said(command.run(List.of(words)), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    private Said erased(String area) {
        return run(area, "--zonder-export", "--uitvoer", folder.resolve(area + ".csv").toString(), "--bevestig", area);
    }

    private void country(String name, String... regions) {
        data.country(name);
        for (String region : regions) {
            data.region(region, name);
        }
    }

    private static List<String> naming(Map<String, List<String>> tables, String... codes) {
        List<String> found = new ArrayList<>();
        tables.forEach((table, rows) -> rows.stream().filter(row -> Arrays.stream(codes).anyMatch(code -> row.matches(".*[=, ]" + code + "[|, ].*")))
                .forEach(row -> found.add(table + ": " + row)));
        return found;
    }

    private static List<String> rowsOf(Map<String, List<String>> tables, Map<String, Long> ids) {
        List<String> rows = new ArrayList<>();
        ids.forEach((table, id) -> {
            if (id != null) {
                tables.get(table).stream().filter(row -> row.contains("|id=" + id + "|") || row.startsWith("id=" + id + "|")).forEach(row -> rows.add(table + ": " + row));
            }
        });
        return rows;
    }

    @Test
    void municipalityThatLeaves_leavesNothingInAnyTable_andTakesNothingOfItsNeighbours() throws SQLException, IOException {
        country("VE", "VE-R", "VE-S");
        data.municipality("VE0001", "VE-R");
        data.municipality("VE0002", "VE-R");
        data.municipality("VE0003", "VE-S");
        Map<String, Long> leaver;
        Map<String, Long> neighbour;
        Map<String, Long> further;
        Set<String> holding;
        try (Connection connection = EveryRow.seeingAll(dataSource)) {
            RowForEveryTable rows = new RowForEveryTable(connection);
            leaver = rows.of("VE0001", "VE-R");
            neighbour = rows.of("VE0002", "VE-R");
            further = rows.of("VE0003", "VE-S");
            holding = rows.holding();
        }
        assertTrue(holding.size() > 60, holding.toString());
        Map<String, List<String>> before = EveryRow.in(dataSource);
        for (Map<String, Long> rows : List.of(leaver, neighbour, further)) {
            assertEquals(rows.values().stream().filter(id -> id != null).count(), rowsOf(before, rows).size());
        }

        // What goes was handed out before.
        Path zip = folder.resolve("VE0001.zip");
        assertEquals(0, handOut.run(List.of("VE0001", zip.toString())));
        Set<String> going = new TreeSet<>(erasure.forecast(Set.of("VE0001")).keySet());
        try (ZipFile files = new ZipFile(zip.toFile())) {
            files.stream().forEach(file -> going.remove(file.getName().replace(".csv", "")));
        }
        assertEquals(Set.of(), going);

        Said said = run("VE0001", "--export", zip.toString(), "--uitvoer", folder.resolve("VE0001.csv").toString(), "--bevestig", "VE0001");

        assertEquals(0, said.code(), said.words());
        Map<String, List<String>> after = EveryRow.in(dataSource);
        List<String> left = naming(after, "VE0001");
        left.removeIf(row -> Kept.of(row.split(":")[0]) != Kept.OTHERS);
        assertEquals(List.of(), left);
        assertEquals(rowsOf(before, neighbour), rowsOf(after, neighbour));
        assertEquals(rowsOf(before, further), rowsOf(after, further));
        // What is of the region as a whole stays of the region, and so does what is kept for a reason; the rest went.
        List<String> stayed = rowsOf(after, leaver).stream().map(row -> row.split(":")[0])
                .filter(table -> Kept.of(table) == Kept.OTHERS).sorted().toList();
        assertEquals(List.of("action_note", "agreed_level", "escalation_letter", "farewell", "feedback", "feedback_receipt", "improvement_action",
                "knelpunt", "recognition", "report_back"), stayed);
        assertTrue(rowsOf(after, leaver).stream().filter(row -> row.startsWith("farewell:")).allMatch(row -> row.contains("municipality_code=null")));
        assertEquals(List.of(), audit.run().findings());
        String proof = Files.readString(folder.resolve("VE0001.csv"));
        assertTrue(proof.contains("tabel;signal;;1;1;1;0;0;"), proof);
        assertTrue(proof.contains("tabel;atom;;1;0;0;0;1;Openbaar gemaakt"), proof);
        assertTrue(proof.contains("spoor;seat_area;area_code;;;;;1;De zetel is gesloten"), proof);

        said = erased("VE-R");

        assertEquals(0, said.code(), said.words());
        after = EveryRow.in(dataSource);
        left = naming(after, "VE0001", "VE0002", "VE-R");
        left.removeIf(row -> Kept.of(row.split(":")[0]) != Kept.OTHERS);
        assertEquals(List.of(), left);
        assertEquals(List.of(), rowsOf(after, neighbour).stream().filter(row -> Kept.of(row.split(":")[0]) == Kept.OTHERS).toList());
        assertEquals(rowsOf(before, further), rowsOf(after, further));
    }

    /** Without this a table could hold the code of an area under a name that nobody looks for. */
    @Test
    void columnsThatHoldAnArea_andNumbersOfOtherRows_areAllKnown() throws SQLException {
        try (Connection connection = EveryRow.seeingAll(dataSource)) {
            AreaTables tables = new AreaTables(connection);
            Set<String> unknown = new TreeSet<>();
            for (String table : tables.all()) {
                for (String column : tables.columns(table)) {
                    boolean isArea = column.matches(".*(?:area|region|municipality|gebied|gemeente|regio).*") && column.endsWith("_code");
                    if (isArea && !AreaExtract.AREA_COLUMNS.contains(column)) {
                        unknown.add(table + "." + column);
                    }
                    if (column.endsWith("_id") && !column.matches(AreaTables.POINTS_ELSEWHERE)
                            && tables.links().stream().noneMatch(link -> link.table().equals(table) && link.column().equals(column))) {
                        unknown.add(table + "." + column);
                    }
                }
            }
            assertEquals(Set.of(), unknown);
        }
    }

    @Test
    void figuresOfTheNeighbour_areWhatTheyWere_andTheRegionShowsAGap() {
        country("VF", "VF-R");
        data.municipality("VF0001", "VF-R");
        data.municipality("VF0002", "VF-R");
        for (int year = 2022; year <= 2024; year++) {
            data.delivered(flow("VF0001", String.valueOf(year), 31, 42), flow("VF0002", String.valueOf(year), 27, 38));
        }
        String neighbour = figures("VF0002");
        assertTrue(neighbour.contains("27"), neighbour);
        assertTrue(figures("VF-R").contains("58"), figures("VF-R"));
        assertEquals(0, erased("VF0001").code());
        assertEquals(neighbour, figures("VF0002"));
        assertFalse(figures("VF0001").contains("31"));
        String region = figures("VF-R");
        assertFalse(region.contains("58") || region.contains("27"), region);
        assertTrue(QuarkusTransaction.requiringNew().call(() -> Area.coded("VF0001").orElseThrow()).hasEndedBy(LocalDate.now(clock)));
    }

    private static String figures(String area) {
        return RestAssured.given().accept("text/csv").get("/api/v1/metrics/instroom?per=jaar&van=2022&tot=2025&gebied=" + area).asString();
    }

    @Test
    void seatsOfTheLeaver_end_andOneWithOtherAreasKeepsThose() {
        country("VG", "VG-R");
        data.municipality("VG0001", "VG-R");
        data.municipality("VG0002", "VG-R");
        Seat own = seats.open(new SeatPlan(Role.AANDACHTSFUNCTIONARIS, "", Optional.empty(), List.of("VG0001"), "af@vg.example", "0612345678", SINCE));
        Seat both = seats.open(new SeatPlan(Role.GRIFFIE, "Griffie van twee", Optional.empty(), List.of("VG0001", "VG0002"), "", "", SINCE));
        assertEquals(0, erased("VG0001").code());
        QuarkusTransaction.requiringNew().run(() -> {
            Seat closed = Seat.numbered(own.id).orElseThrow();
            assertFalse(closed.isOpenOn(LocalDate.now(clock)));
            assertEquals(null, closed.mailbox);
            assertEquals(null, closed.telephone);
            assertTrue(Seat.everywhere(Role.AANDACHTSFUNCTIONARIS, LocalDate.now(clock)).stream().noneMatch(seat -> seat.id.equals(own.id)));
            Seat open = Seat.numbered(both.id).orElseThrow();
            assertTrue(open.isOpenOn(LocalDate.now(clock)));
            assertEquals(List.of("VG0002"), open.areas());
        });
    }

    @Test
    void withoutExportOrConfirmation_nothingGoes_andTheFileMustBeTheRightOne() throws IOException, SQLException {
        country("VH", "VH-R");
        data.municipality("VH0001", "VH-R");
        data.municipality("VH0002", "VH-R");
        data.provider("VHP");
        data.agreement("VHP", "VH0001", "2024-H1");
        String proof = folder.resolve("bewijs.csv").toString();
        String zip = folder.resolve("vertrek.zip").toString();
        Map<String, List<String>> before = EveryRow.in(dataSource);
        assertEquals(2, run().code());
        assertEquals(2, run("VH0001", "--onzin").code());
        assertEquals(1, run("VHNERGENS", "--proef").code());
        assertEquals(1, run("VH", "--proef").code());
        assertTrue(run("VB-MERENLAND", "--proef").code() == 1);
        Said trial = run("VH0001", "--proef");
        assertEquals(0, trial.code());
        assertTrue(trial.words().contains("1 regels delivery_agreement"), trial.words());
        assertEquals(1, run("VH0001").code());
        assertEquals(1, run("VH0001", "--bevestig", "VH0002", "--uitvoer", proof, "--zonder-export").code());
        Said noExport = run("VH0001", "--bevestig", "VH0001", "--uitvoer", proof);
        assertEquals(1, noExport.code());
        assertTrue(noExport.words().contains("draag-over VH0001"), noExport.words());
        assertEquals(before, EveryRow.in(dataSource));

        assertEquals(0, handOut.run(List.of("VH0001", zip)));
        Path other = Files.writeString(folder.resolve("anders.zip"), "anders");
        assertEquals(1, run("VH0001", "--bevestig", "VH0001", "--uitvoer", proof, "--export", other.toString()).code());
        data.agreement("VHP", "VH0001", "2025-H1");
        assertEquals(1, run("VH0001", "--bevestig", "VH0001", "--uitvoer", proof, "--export", zip).code(), "a row came after the export");
        assertFalse(Files.exists(Path.of(proof)));
        String fresh = folder.resolve("nieuw.zip").toString();
        assertEquals(0, handOut.run(List.of("VH0001", fresh)));
        Said done = run("VH0001", "--bevestig", "VH0001", "--uitvoer", proof, "--export", fresh);
        assertEquals(0, done.code(), done.words());
        assertEquals(0L, data.rowsOf("select id from delivery_agreement where area_code = 'VH0001'").size());
        assertTrue(Files.readString(Path.of(proof)).contains(HandOutArea.sha256(Path.of(fresh))));
        assertEquals(1, run("VH0001", "--bevestig", "VH0001", "--uitvoer", proof, "--zonder-export").code(), "a proof is never overwritten");
        Said again = run("VH0001", "--bevestig", "VH0001", "--uitvoer", folder.resolve("weer.csv").toString());
        assertEquals(0, again.code(), again.words());
        assertTrue(again.words().contains("Er is niets meer te wissen"), again.words());
        List<String> lines = data.rowsOf("select detail from audit_line where act = 'area_erased' and subject_id = 'VH0001' order by line_number");
        assertTrue(lines.get(0).startsWith("2 regels uit 1 tabel; overgedragen bestand sha256 "), lines.toString());
        assertEquals("VH0001", lines.get(1), "every area by its code");
        assertTrue(lines.contains("delivery_agreement 2"), lines.toString());
    }

    @Test
    void legalHold_onTheAreaOrAroundIt_stopsIt() {
        country("VI", "VI-R");
        data.municipality("VI0001", "VI-R");
        data.provider("VIP");
        data.agreement("VIP", "VI0001", "2024-H1");
        hold("VI-R");
        Said said = erased("VI0001");
        assertEquals(1, said.code());
        assertTrue(said.words().contains("Er geldt een bewaarplicht: teksten, VI-R"), said.words());
        assertEquals(1, data.rowsOf("select id from delivery_agreement where area_code = 'VI0001'").size());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update legal_hold set lifted_at = current_timestamp where area_code = 'VI-R'").executeUpdate());
        assertEquals(0, erased("VI0001").code());
    }

    private void hold(String area) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("insert into legal_hold (id, class_code, area_code, reason, placed_by,"
                + " placed_at) values (nextval('legal_hold_seq'), 'teksten', :area, 'Klacht', 'toets', current_timestamp)").setParameter("area", area).executeUpdate());
    }

    @Test
    void rowsOfOthersThatPointToTheLeaver_stay_andWhatTheLeaverTookOverDoesNotComeBack() throws SQLException {
        country("VJ", "VJ-R");
        data.municipality("VJ0001", "VJ-R");
        data.municipality("VJ0002", "VJ-R");
        data.signals("K01", "VJ0001", "VJ-R", "2024-03-01", 1);
        data.signals("K01", "VJ0002", "VJ-R", "2024-03-02", 1);
        sql("update signal set merged_into_id = (select id from (select id from signal where area_code = 'VJ0001') one) where area_code = 'VJ0002'");
        // A family that moved: its row of the neighbour was corrected into one of the leaver, and another the other way round.
        spell("VJ0002", null);
        spell("VJ0001", "VJ0002");
        assertEquals(2, data.rowsOf("select id from household_spell where municipality_code in ('VJ0001', 'VJ0002')").size());
        long version = Long.parseLong(data.rowsOf("select version from spell_version").get(0));
        assertEquals(0, erased("VJ0001").code());
        assertEquals(List.of("null"), data.rowsOf("select merged_into_id from signal where area_code = 'VJ0002'"));
        assertEquals(List.of(), data.rowsOf("select id from household_spell where municipality_code in ('VJ0001', 'VJ0002')"));
        assertNotEquals(version, Long.parseLong(data.rowsOf("select version from spell_version").get(0)));
    }

    private void spell(String municipality, String corrects) {
        sql("insert into household_spell (id, household_hash, content_hash, open_hash, start_on, start_is_month, stop_is_month, municipality_code,"
                + " provider_code, kind, revision, corrects_id, recorded_at) values (nextval('household_spell_seq'), 'h', 'c', 'o', date '2020-01-01', false,"
                + " false, '" + municipality + "', 'P', 'bestand', 1, " + (corrects == null ? "null"
                : "(select id from (select id from household_spell where municipality_code = '" + corrects + "') one)") + ", current_timestamp)");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void whatWasPublished_stays_andTheCountsBehindItGo() {
        country("VK", "VK-R");
        data.municipality("VK0001", "VK-R");
        for (int release = 1; release <= 2; release++) {
            sql("insert into atom_release (id, table_id, first_year, last_year, made_at, made_by) values (nextval('atom_release_seq'), 'vk-" + release
                    + "', 2020, 2020, current_timestamp, 'toets')");
            sql("insert into atom (id, release_id, region_code, area_code, calendar_year, column_code, published, counted) values (nextval('atom_seq'),"
                    + " (select max(id) from atom_release), 'VK-R', 'VK0001', 2020, 'in', 15, 13)");
        }
        try {
            for (String state : List.of("concept", "gepubliceerd")) {
                sql("insert into summary_edition (id, area_code, period_code, version, state_code, document, recorded_at, changed, published_at) values ("
                        + "nextval('summary_edition_seq'), 'VK0001', '2020', " + state.length() + ", '" + state + "', 'Alles over 2020', current_timestamp, 0, "
                        + (state.equals("concept") ? "null" : "current_timestamp") + ")");
            }
            assertEquals(0, erased("VK0001").code());
            assertEquals(List.of("[15, 0]", "[15, 0]"), data.rowsOf("select published, counted from atom where area_code = 'VK0001'"));
            assertEquals(List.of("gepubliceerd"), data.rowsOf("select state_code from summary_edition where area_code = 'VK0001'"));
        } finally {
            sql("delete from atom where area_code = 'VK0001'");
            sql("delete from atom_release where table_id like 'vk-%'");
            sql("delete from summary_edition where area_code = 'VK0001'");
        }
    }
}
