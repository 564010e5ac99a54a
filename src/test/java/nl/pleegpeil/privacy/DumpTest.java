package nl.pleegpeil.privacy;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plants personal data at every door and then reads the whole database as somebody who stole a copy of it. */
@QuarkusTest
@Tag("database")
class DumpTest {

    private static final String BSN = "249566758";
    private static final String IBAN = "NL91ABNA0417164300";
    private static final String PHONE = "06-48151623";
    private static final String EMAIL = "stiekem.geplant@prive.example";
    private static final String LICENCE = "RX-418-P";
    private static final List<String> PLANTED = List.of(BSN, "249.566.758", IBAN, PHONE, "0648151623", EMAIL, "stiekem.geplant", LICENCE);
    private static final String ALL = "Bel mij op " + PHONE + " of mail " + EMAIL + ", auto " + LICENCE;

    @Inject
    DataSource dataSource;

    @Inject
    Given data;

    @Inject
    SeatKeeper seats;

    @Inject
    Accounts accounts;

    private static Response importing(String kind, String query, String csv) {
        return RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/" + kind + query);
    }

    @Test
    void nothingThatWasPlanted_isFoundInTheDatabase() throws SQLException {
        data.country("DU");
        data.region("DU-R", "DU");
        data.municipality("DU0001", "DU-R");
        data.provider("DUP");
        data.agreement("DUP", "DU0001", "2024-H1");
        plantAtImports();
        plantAtUploads();
        plantAtTheDeliveryForm();
        plantAtTheSignIn();
        plantAtAHandover();
        plantElsewhere();
        // It did come in, without what was planted.
        assertTrue(data.rowsOf("select note from household_flow where area_code = 'DU0001' and note is not null").stream()
                .anyMatch(note -> note.contains("[telefoonnummer]")), "the masked note is kept");
        assertTrue(!data.rowsOf("select ordinal from import_upload_chunk").isEmpty(), "the upload is kept");
        List<String> found = new ArrayList<>();
        try (Connection copy = TestDatabase.isPostgres() ? TestDatabase.asSuperuser() : dataSource.getConnection()) {
            for (String table : tables(copy)) {
                search(copy, table, found);
            }
        }
        assertEquals(List.of(), found);
    }

    private void plantAtImports() {
        for (String text : List.of(ALL, "Het kind heeft BSN " + BSN, "bsn 249.566.758", "rekening " + IBAN)) {
            for (String query : List.of("", "?fouten=overslaan", "?proef=true")) {
                importing("stromen", query, "periode;gebied;gestart;gestopt;bron;toelichting\n2023;DU0001;1;1;" + text + ";" + text + "\n");
                importing("indicatoren", query, "indicator;periode;gebied;waarde;bron;toelichting\nproef;2023;DU0001;1;" + text + ";" + text + "\n");
            }
            importing("stromen", "", "periode;gebied;gestart;gestopt\n2023;" + text + ";" + text + ";1\n");
            importing("stromen", "", "periode;gebied;gestart;gestopt;peildatum\n" + text + ";DU0001;1;1;" + text + "\n");
        }
        importing("aanbieders", "", "code;naam\nDUX;" + BSN + "\n");
    }

    private void plantAtUploads() {
        Response page = RestAssured.given().get("/importeren");
        String token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        String csv = "periode;gebied;gestart;gestopt;toelichting\n2022;DU0001;1;1;" + ALL + " " + BSN + "\n";
        Response kept = RestAssured.given().redirects().follow(false).cookies(page.cookies()).multiPart("csrf-token", token)
                .multiPart("soort", "stromen").multiPart("bestand", "bellen " + PHONE + ".csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/importeren");
        assertEquals(303, kept.statusCode(), kept.asString());
    }

    private void plantAtTheDeliveryForm() {
        String page = "/leveringen/invullen?aanbieder=DUP&gebied=DU0001&halfjaar=2024-H1";
        for (String text : List.of(ALL, "BSN " + BSN, IBAN)) {
            Forms.post(RestAssured::given, page, page, Map.of("toelichting", text, "bron", text));
        }
    }

    private void plantAtTheSignIn() {
        for (String address : List.of(EMAIL, BSN + "@prive.example")) {
            Forms.post(RestAssured::given, "/inloggen", "/inloggen", Map.of("email", address, "wachtwoord", BSN));
            Forms.post(RestAssured::given, "/inloggen", "/inloggen", Map.of("email", address, "wachtwoord", "", "stap", "code"));
            Forms.post(RestAssured::given, "/wachtwoord-vergeten", "/wachtwoord-vergeten", Map.of("email", address));
        }
    }

    private void plantAtAHandover() {
        LocalDate since = LocalDate.parse("2026-01-01");
        Seat seat = seats.open(new SeatPlan(Role.NOTULIST, "", Optional.empty(), List.of("DU0001"), "", "", since));
        long from = accounts.openAtOnce("van@dump.example", "Van", null).id;
        long to = accounts.openAtOnce("naar@dump.example", "Naar", null).id;
        seats.hold(seat.id, new Stay(from, Capacity.HOUDER, since, null));
        String page = "/zetels/" + seat.id + "/overdracht";
        for (String text : List.of("BSN " + BSN, IBAN, ALL)) {
            Forms.post(RestAssured::given, page, page, Map.of("opvolger", String.valueOf(to), "dag", "2-1-2026", "notitie", text,
                    "bewaking", "notitie:alles"));
        }
    }

    private void plantElsewhere() {
        Forms.post(RestAssured::given, "/bewaartermijnen", "/bewaartermijnen/tegenhouden",
                Map.of("soort", "imports", "reden", "Voor " + BSN + " " + PHONE));
        Forms.post(RestAssured::given, "/vrije-tekst/weglakken", "/vrije-tekst/weglakken", Map.of("detail", EMAIL));
        RestAssured.given().get("/api/v1/metrics/instroom?gebied=" + BSN + "&indicator=" + EMAIL);
        RestAssured.given().get("/logboek?wie=" + EMAIL);
        RestAssured.given().get("/logboek/regels.csv?wie=" + EMAIL);
    }

    private static List<String> tables(Connection copy) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement ask = copy.createStatement(); ResultSet rows = ask.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertTrue(tables.size() > 20, tables.toString());
        return tables;
    }

    private static void search(Connection copy, String table, List<String> found) throws SQLException {
        try (Statement ask = copy.createStatement(); ResultSet rows = ask.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    byte[] bytes = rows.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT).matches("bytea|binary.*")
                            ? rows.getBytes(column) : null;
                    String value = bytes != null ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(rows.getObject(column));
                    String name = table + "." + rows.getMetaData().getColumnName(column);
                    PLANTED.stream().filter(value::contains).forEach(planted -> found.add(name + " holds " + planted));
                }
            }
        }
    }
}
