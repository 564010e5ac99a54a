package nl.pleegpeil.spell;

import static nl.pleegpeil.intake.Import.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.TestDatabase;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SpellImportTest {

    private static final String HEADER = "record;gezin;start;stop;reden;groep;gemeente;regio;aanbieder;soort\n";

    @Inject
    Given data;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn sessions;
    @Inject
    SeatedForTest seats;
    @Inject
    DataSource dataSource;

    private String country;
    private String region;
    private String town;

    @BeforeEach
    void aRegionOfItsOwn() {
        Today.is("2026-03-31");
        country = Import.unique("S");
        region = country + "-R";
        town = country + "1";
        data.country(country);
        data.region(region, country);
        data.municipality(town, region);
    }

    private void switchOn(String area) {
        RestAssured.given().contentType("application/json").queryParam("grondslag", "wettelijke_taak").queryParam("kenmerk", "DPIA-2026-03")
                .queryParam("besluit", "2026-01-15").post("/api/v1/family-data/" + area).then().statusCode(204);
    }

    private String row(String record, String household, String rest) {
        return record + ";" + household + ";" + rest.replace("@", town) + "\n";
    }

    @Test
    void seatInARegionThatIsOff_findsTheKindClosed() {
        long account = accounts.openAtOnce(country.toLowerCase(Locale.ROOT) + "@gezin.example", "Ontregelaar", null).id;
        seats.seatOver(account, Role.ONTREGELAAR, java.util.Set.of(region), java.util.Set.of(region, town));
        String session = sessions.session(account);
        Response page = Visitor.anybody().cookie(CurrentScope.COOKIE, session).get("/importeren");
        page.then().body(not(containsString("pleeggezinnen\"")));
        switchOn(region);
        Visitor.anybody().cookie(CurrentScope.COOKIE, session).get("/importeren").then().body(containsString("Gegevens per gezin (pleeggezinnen)"));
    }

    @Test
    void rows_ofARegionThatIsOff_areRefused_andCounted() {
        switchOn(region);
        String other = country + "-Q";
        data.region(other, country);
        data.municipality(country + "9", other);
        send("pleeggezinnen?fouten=overslaan", HEADER + row("", "p1", "2020-01-01;;;;" + country + "9;;;") + row("", "p2", "2020-01-01;;;;@;;;"))
                .statusCode(200).body("accepted", equalTo(1)).body("rejected", equalTo(1)).body("codes.E_NOT_SWITCHED_ON", equalTo(1));
    }

    @Test
    void everyCode_inItsOrder() {
        switchOn(region);
        String csv = HEADER
                + row("1", "", "2020-02-30;x;;;@;;;")
                + row("2", "a", ";x;;;@;;;")
                + row("3", "a", "2020-02-30;x;;;@;;;")
                + row("4", "a", "2020-01-01;2020-13-01;;;@;;;")
                + row("5", "a", "2020-01-02;2020-01-01;;;@;;;")
                + row("6", "a", "01-01-2020;2020-01-01;;;@;;;")
                + row("7", "a", "2020-01-01;;C1;;@;;;")
                + row("8", "a", "2026-04-01;;;;@;;;")
                + row("9", "b", "2020-01-01;2021-01-01;C1;;@;;;")
                + row("10", "b", "01-01-2020;1-1-2021;C1;;@;;;")
                + row("11", "c", "2020-01-01;2026-04-01;C1;;@;;;")
                + row("12", "d", "2020-01;2020-03;;;@;;;")
                // Equal to a row that was refused itself: still a duplicate, but the first thing that is wrong is told.
                + row("13", "a", "2020-02-30;x;;;@;;;")
                + row("14", "a", "2020-01-01;;C1;;@;;;");
        send("pleeggezinnen?fouten=overslaan", csv).statusCode(200)
                .body("rows", equalTo(14)).body("accepted", equalTo(3)).body("rejected", equalTo(11))
                .body("codes.E_PARENT_MISSING", equalTo(1)).body("codes.E_START_INVALID", equalTo(3)).body("codes.E_STOP_INVALID", equalTo(1))
                .body("codes.E_STOP_BEFORE_START", equalTo(1)).body("codes.E_ZERO_LENGTH", equalTo(1))
                .body("codes.E_REASON_WITHOUT_STOP", equalTo(2)).body("codes.E_START_FUTURE", equalTo(1)).body("codes.E_DUPLICATE", equalTo(1))
                .body("codes.W_STOP_FUTURE", equalTo(1)).body("codes.W_MONTH", equalTo(1))
                .body("problems.findAll { it.column == 'gezin' }.value", equalTo(java.util.Collections.singletonList(null)));
        assertEquals(List.of("[2020-01-01, true, 2020-03-31, true]"), data.rowsOf("select start_on, start_is_month, stop_on, stop_is_month"
                + " from household_spell where municipality_code = '" + town + "' and start_is_month"));
        // By default a bad row refuses the whole file.
        send("pleeggezinnen", csv.replace("b;2020", "z;2020")).statusCode(422).body("accepted", equalTo(0));
    }

    @Test
    void sameNumberTwice_isADuplicate() {
        switchOn(region);
        send("pleeggezinnen?fouten=overslaan", HEADER + row("1", "a", "2020-01-01;;;;@;;;") + row("1", "b", "2020-01-01;;;;@;;;"))
                .body("codes.E_DUPLICATE", equalTo(1)).body("accepted", equalTo(1));
    }

    @Test
    void correction_byNumber_keepsTheOldRow() {
        switchOn(region);
        String first = HEADER + row("1", "a", "2020-01-01;;;;@;;;");
        send("pleeggezinnen", first).body("accepted", equalTo(1));
        send("pleeggezinnen", first).body("accepted", equalTo(0)).body("unchanged", equalTo(1));
        send("pleeggezinnen", HEADER + row("1", "a", "2020-01-01;2025-01-01;A1;;@;;;")).body("accepted", equalTo(1));
        assertEquals(List.of("[1, null]", "[2, A1]"), data.rowsOf("select revision, reason_code from household_spell where municipality_code = '"
                + town + "' order by revision"));
        assertEquals("1", data.rowsOf("select count(*) from household_spells where municipality_code = '" + town + "'").get(0));
    }

    @Test
    void withoutNumber_equalRowIsUnchanged_andAStopEndsTheOpenOne() {
        switchOn(region);
        String open = HEADER + row("", "a", "2020-01-01;;;;@;;;");
        send("pleeggezinnen", open).body("accepted", equalTo(1));
        send("pleeggezinnen", open).body("unchanged", equalTo(1));
        String ended = HEADER + row("", "a", "2020-01-01;2025-01-01;A1;;@;;;");
        send("pleeggezinnen", ended).body("accepted", equalTo(1));
        send("pleeggezinnen", ended).body("unchanged", equalTo(1));
        assertEquals(List.of("2025-01-01"), data.rowsOf("select stop_on from household_spells where municipality_code = '" + town + "'"));
    }

    @Test
    void withinOneFile_anOpenAndAnEndedSpellAreTwo() {
        switchOn(region);
        send("pleeggezinnen", HEADER + row("", "a", "2020-01-01;;;;@;;;") + row("", "a", "2020-01-01;2025-01-01;A1;;@;;;"))
                .body("accepted", equalTo(2));
        assertEquals("2", data.rowsOf("select count(*) from household_spells where municipality_code = '" + town + "'").get(0));
    }

    @Test
    void unknownReasonAndArea_areKeptAndTold() {
        switchOn(region);
        send("pleeggezinnen", HEADER + row("", "a", "2020-01-01;2021-01-01;geen zin meer;;@;;;soms".replace(";soms", ";")))
                .body("accepted", equalTo(1)).body("codes.W_UNKNOWN_CODE", equalTo(1));
        assertEquals(List.of("null"), data.rowsOf("select reason_code from household_spell where municipality_code = '" + town + "'"));
        send("pleeggezinnen", HEADER + row("", "b", "2020-01-01;;;;" + country + "ZZ;;;")).body("codes.W_UNKNOWN_CODE", equalTo(1));
    }

    @Test
    void switchingOff_erasesWhatWasLetIn() {
        switchOn(region);
        send("pleeggezinnen", HEADER + row("1", "a", "2020-01-01;;;;@;;;") + row("2", "b", "2020-01-01;;;;;" + region + ";;"));
        send("pleeggezinnen", HEADER + row("1", "a", "2020-01-01;2021-01-01;;;@;;;"));
        RestAssured.given().contentType("application/json").post("/api/v1/family-data/" + region + "/withdrawal").then().statusCode(204);
        assertEquals("0", data.rowsOf("select count(*) from household_spell where municipality_code = '" + town + "' or region_code = '" + region + "'").get(0));
        assertEquals("0", data.rowsOf("select count(*) from spell_draw where municipality_code = '" + town + "' or region_code = '" + region + "'").get(0));
        RestAssured.given().contentType("application/json").post("/api/v1/family-data/" + region + "/withdrawal").then().statusCode(404);
    }

    @Test
    void page_asksForAGround_andRecordsIt() {
        Forms.post(RestAssured::given, "/gezinsgegevens", "/gezinsgegevens", Map.of("gebied", region, "kenmerk", "met spatie en naam", "besluit", "31-12-2099"))
                .statusCode(422).body(containsString("Kies een grondslag.")).body(containsString("Vul een kenmerk in"))
                .body(containsString("met spatie en naam")).body(containsString("niet in de toekomst"));
        Forms.post(RestAssured::given, "/gezinsgegevens", "/gezinsgegevens",
                Map.of("gebied", region, "grondslag", "toestemming", "kenmerk", "B-" + country, "besluit", "15-1-2026")).statusCode(303);
        RestAssured.given().get("/gezinsgegevens").then().body(containsString("B-" + country)).body(containsString("15 januari 2026"));
        RestAssured.given().get("/api/v1/family-data").then().body("area", hasItem(region));
        Forms.post(RestAssured::given, "/gezinsgegevens", "/gezinsgegevens/uit", Map.of("uit", region)).statusCode(422);
        assertTrue(data.rowsOf("select detail from audit_line where act = 'family_data_switched' and subject_id = '" + region + "'").toString()
                .contains("toestemming"));
        send("pleeggezinnen?fouten=overslaan", HEADER + row("", "", "2020-01-01;;;;@;;;"));
        RestAssured.given().get("/gezinsgegevens").then().body(containsString("E_PARENT_MISSING 1"));
    }

    @Test
    void pseudonym_isNowhere_alsoNotInAnUploadThatWaits() throws Exception {
        switchOn(region);
        String secret = "Geheim-" + country + "-gezin";
        String csv = HEADER + row("", secret, "2020-01-01;;;;@;;;") + row(secret, secret, "2020-01-01;x;;;@;;;") + row("", secret, "2020-01-01;;;;@;;;");
        send("pleeggezinnen", csv).statusCode(422).body(not(containsString(secret)));
        send("pleeggezinnen?fouten=overslaan", csv).statusCode(200).body(not(containsString(secret)));
        Response page = RestAssured.given().get("/importeren");
        String token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        Response kept = RestAssured.given().redirects().follow(false).cookies(page.cookies()).multiPart("csrf-token", token)
                .multiPart("soort", "pleeggezinnen").multiPart("bestand", "gezinnen.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/importeren");
        assertEquals(303, kept.statusCode());
        String result = "";
        for (int tries = 0; tries < 600 && !result.contains("Wat er in het bestand staat"); tries++) {
            result = RestAssured.given().get(kept.getHeader("Location").replaceAll("^https?://[^/]+", "")).asString();
        }
        // The same row was taken in from the file itself, so the hash that waits is that of the same family.
        assertTrue(result.contains("<dt>Ongewijzigd</dt><dd>1</dd>") && result.contains("E_STOP_INVALID"), result);
        assertEquals(List.of(), found(secret));
    }

    private List<String> found(String secret) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection copy = TestDatabase.isPostgres() ? TestDatabase.asSuperuser() : dataSource.getConnection(); Statement ask = copy.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = ask.executeQuery("select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertTrue(tables.size() > 20);
            for (String table : tables) {
                try (ResultSet rows = ask.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            byte[] bytes = rows.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT).matches("bytea|binary.*") ? rows.getBytes(column) : null;
                            String value = bytes != null ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(rows.getObject(column));
                            if (value.contains(secret)) {
                                found.add(table + "." + rows.getMetaData().getColumnName(column));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }
}
