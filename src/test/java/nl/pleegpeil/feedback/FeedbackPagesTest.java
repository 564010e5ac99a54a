package nl.pleegpeil.feedback;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class FeedbackPagesTest {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");

    @Inject
    Given data;

    private String region;
    private String ask;

    @BeforeEach
    void regionOfOnesOwn() {
        String country = Import.unique("KL");
        region = Import.unique("KR");
        data.country(country);
        data.region(region, country);
        ask = "/terugkoppeling/aanvraag/" + region;
        Today.is("2026-05-04");
    }

    @Test
    void code_bringsWhatWasDone_andOnlyItsHashIsKept() {
        String page = Forms.post(Visitor::anybody, ask, ask + "/code", Map.of()).statusCode(200).extract().asString();
        Matcher found = CODE.matcher(page);
        assertTrue(found.find(), page);
        String row = data.rowsOf("select answer_year, region_code, code_hash from feedback_receipt where region_code = '" + region + "'").get(0);
        assertFalse(row.contains(found.group()) || row.contains(found.group().replace("-", "")), row);
        Forms.post(Visitor::anybody, "/terugkoppeling/code", "/terugkoppeling/code", Map.of("code", found.group().toLowerCase().replace("-", " ")))
                .statusCode(200).body(containsString("Er is nog niets geschreven"));
        Forms.post(RestAssured::given, "/terugkoppeling", "/terugkoppeling", Map.of("regio", region, "jaar", "2026", "tekst",
                "Begeleiders blijven nu langer bij een gezin.")).statusCode(303);
        Forms.post(Visitor::anybody, "/terugkoppeling/code", "/terugkoppeling/code", Map.of("code", found.group()))
                .statusCode(200).body(containsString("Begeleiders blijven nu langer bij een gezin."));
        Forms.post(Visitor::anybody, "/terugkoppeling/code", "/terugkoppeling/code", Map.of("code", "AAAA-BBBB-CCCC"))
                .statusCode(422).body(containsString("AAAA-BBBB-CCCC"));
    }

    @Test
    void sameAddress_twice_isKeptOnce() {
        Forms.post(Visitor::anybody, ask, ask + "/mail", Map.of("mail", "dubbel@voorbeeld.example")).statusCode(303);
        Forms.post(Visitor::anybody, ask, ask + "/mail", Map.of("mail", "Dubbel@voorbeeld.example")).statusCode(303);
        assertEquals(List.of("1"), data.rowsOf("select count(*) from feedback_receipt where region_code = '" + region + "'"));
    }

    @Test
    void address_isSealed_andGetsALetter() {
        Forms.post(Visitor::anybody, ask, ask + "/mail", Map.of("mail", "geen adres")).statusCode(422).body(containsString("geen adres"));
        Forms.post(Visitor::anybody, ask, ask + "/mail", Map.of("mail", "ouder@voorbeeld.example")).statusCode(303);
        assertEquals(List.of("true"), data.rowsOf("select sealed_address not like '%voorbeeld%' from feedback_receipt where region_code = '"
                + region + "'"));
        long before = Long.parseLong(data.rowsOf("select count(*) from outgoing_mail where kind = 'terugkoppeling'").get(0));
        Forms.post(RestAssured::given, "/terugkoppeling", "/terugkoppeling", Map.of("regio", region, "jaar", "2026", "tekst", "Dit is gedaan."))
                .statusCode(303);
        assertEquals(before + 1, Long.parseLong(data.rowsOf("select count(*) from outgoing_mail where kind = 'terugkoppeling'").get(0)));
    }

    @Test
    void mistakes_keepWhatWasTyped() {
        Forms.post(RestAssured::given, "/terugkoppeling", "/terugkoppeling", Map.of("regio", "NERGENS", "jaar", "1999", "tekst",
                "Vraag het aan 050-1234567")).statusCode(422).body(containsString("Kies een regio")).body(containsString("Kies een jaar"))
                .body(containsString("050-1234567"));
    }
}
