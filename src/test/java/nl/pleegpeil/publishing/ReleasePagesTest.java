package nl.pleegpeil.publishing;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ReleasePagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    MakeRelease make;
    @Inject
    CheckReleases check;
    @Inject
    Given data;

    private String region;

    @BeforeEach
    void region() {
        Today.is("2025-06-01");
        int number = NUMBER.incrementAndGet();
        region = "RPT-R" + number;
        data.country("RPT-L" + number);
        data.region(region, "RPT-L" + number);
        for (int index = 0; index < 3; index++) {
            data.municipality(region + index, region);
            data.delivered(flow(region + index, "2024", 12 + index, 17));
        }
    }

    private ValidatableResponse post(Map<String, String> typed) {
        return Forms.post(RestAssured::given, "/openbaar-maken", "/openbaar-maken", typed);
    }

    @Test
    void form_makesARelease_andEverybodySeesIt() {
        Visitor.anybody().get("/api/v1/metrics/instroom?gebied=" + region).then().body("rows[0].hidden", is(true));
        post(Map.of("regio", region, "van", "2024", "tot_en_met", "2024", "zeker", "ja")).statusCode(303)
                .header("Location", containsString("gemaakt=ja"));
        RestAssured.get("/openbaar-maken?gemaakt=ja").then().statusCode(200).body(containsString("De cijfers zijn openbaar."), containsString("uitgave-"));
        float amount = Visitor.anybody().get("/api/v1/metrics/instroom?gebied=" + region).then().extract().jsonPath().getFloat("rows[0].amount");
        assertEquals(0, amount % 5);
        assertTrue(Math.abs(amount - 39) < 5);
        assertEquals(List.of("1"), data.rowsOf("select count(*) from audit_line where act = 'published' and detail = '" + region + "'"));
    }

    @Test
    void form_withMistakes_keepsWhatWasTyped_andReleasesNothing() {
        post(Map.of("regio", region, "van", "gisteren", "tot_en_met", "2024")).statusCode(422)
                .body(containsString("Vul een jaar in"), containsString("value=\"gisteren\""), containsString("niet terug te draaien"));
        post(Map.of("regio", region + "0", "van", "2024", "tot_en_met", "2024", "zeker", "ja")).statusCode(422)
                .body(containsString("Dit is geen regio."));
        post(Map.of("regio", region, "van", "2024", "tot_en_met", "2025", "zeker", "ja")).statusCode(422)
                .body(containsString("Het laatste jaar moet voorbij zijn"));
        assertEquals(List.of("0"), data.rowsOf("select count(*) from atom where region_code = '" + region + "'"));
    }

    @Test
    void everybody_mayNotRelease() {
        Visitor.anybody().get("/openbaar-maken").then().body(not(containsString("tot_en_met")));
    }

    private static String said(Command command, int code, String... arguments) {
        PrintStream usual = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertEquals(code, command.run(List.of(arguments)));
        } finally {
            System.setOut(usual);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void commands_releaseRegions_andCheckThem() {
        assertTrue(said(make, 2, region).contains("Gebruik: geef-uit"));
        assertTrue(said(make, 1, region, "2023", "2024").contains("geen enkele gemeente"));
        data.municipality(region + "9", region);
        String made = said(make, 0, region, "2024", "2024");
        assertTrue(made.contains("Openbaar als uitgave-") && made.contains("Zonder cijfers, en dus niet openbaar: " + region + "9 2024"), made);
        String checked = said(check, 0);
        assertTrue(checked.contains("Geen enkel aantal is terug te rekenen."), checked);
    }
}
