package nl.pleegpeil.setup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One sitting, and what can go wrong in it. */
@QuarkusTest
@Tag("database")
class SetUpPagesTest {

    // Typed, so that the tests share the mail server of the installation.
    GreenMail mail;

    @Inject
    Given data;
    @Inject
    EntityManager entities;
    @Inject
    Throttle throttle;

    @AfterEach
    void afterwards() {
        Cast.leave();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from sign_in_attempt").executeUpdate());
    }

    private static ValidatableResponse send(String step, Map<String, ?> typed) {
        return Forms.post(RestAssured::given, "/instellen/" + step, "/instellen/" + step, typed);
    }

    private static String page(String address) {
        return Forms.mainOf(RestAssured.given().get(address).then().statusCode(200).extract().asString());
    }

    private long count(String from) {
        return Long.parseLong(data.rowsOf("select count(*) from " + from).get(0));
    }

    private void region(String name, String... municipalities) {
        send("gebied", Map.of("regio", "", "naam", name, "gemeenten", String.join("\n", municipalities)))
                .statusCode(303).header("Location", containsString("bewaard=ja"));
    }

    @Test
    void oneSitting_setsUpARegion() {
        region("Proefoever", "GM9811 Oeverdam", "GM9812, Kwelderzijl");
        String code = "JR-PROEFOEVER";
        AreaTree tree = AreaTree.inForce();
        assertEquals("NL", tree.find(code).orElseThrow().parentCode);
        assertEquals(List.of("Kwelderzijl", "Oeverdam"), tree.within(code).stream().map(area -> area.name).toList());
        assertEquals(1, count("import_run where kind = 'gebieden' and file_name = 'instellen' and status = 'gelukt'"
                + " and id = (select import_id from area where code = '" + code + "')"));
        String start = page("/instellen?regio=" + code);
        assertTrue(start.contains("Regio Proefoever, 2 gemeenten.") && start.contains("0 van de 2 gemeenten"), start);
        assertTrue(page("/instellen/gebied?regio=" + code + "&bewaard=ja").contains("Volgende: aanbieders"));

        send("aanbieders", Map.of("regio", code, "aanbieders", "PO1 Pleegzorg Oever\nPO2; Gezinshuis & Co")).statusCode(303);
        assertTrue(page("/instellen/aanbieders?regio=" + code).contains("Gezinshuis &amp; Co"));

        send("zetels", Map.of("regio", code, "postvak-GM9811", "pleegzorg@oeverdam.example", "telefoon-GM9811", "0591 12 34 56",
                "postvak-GM9812", "", "telefoon-GM9812", "", "postvak-ontregelaar", "ontregelaar@proefoever.example", "telefoon-ontregelaar", "",
                "raad-PO1", "ja")).statusCode(303);
        assertEquals(1, count("seat where name = 'aandachtsfunctionaris Oeverdam' and telephone = '0591 12 34 56'"));
        assertEquals(1, count("seat where role_code = 'ontregelaar' and mailbox = 'ontregelaar@proefoever.example'"));
        assertEquals(1, count("seat where role_code = 'pleegouderraad' and provider_code = 'PO1'"));
        assertEquals(0, count("seat where provider_code = 'PO2'"));
        assertEquals(3, count("audit_line where act = 'seat_changed' and subject_kind = 'zetel' and subject_id in"
                + " (select cast(id as varchar(20)) from seat where mailbox like '%proefoever%' or mailbox like '%oeverdam%' or provider_code = 'PO1')"));
        // Left and taken up again, without naming the region.
        String seats = page("/instellen/zetels?regio=" + code);
        assertTrue(seats.contains("Aandachtsfunctionaris Oeverdam") && !seats.contains("postvak-GM9811") && seats.contains("postvak-GM9812"), seats);

        send("levering", Map.of("regio", code, "vanaf", "2024-H1")).statusCode(303).header("Location", containsString("bewaard=ja"));
        assertTrue(count("delivery_agreement where area_code like 'GM981%' and expected_from = date '2024-01-01'") >= 4);
        send("levering", Map.of("regio", code, "vanaf", "2024-H2")).statusCode(303).header("Location", containsString("bewaard=niets"));
        assertTrue(page("/instellen?regio=" + code).contains("1 van de 2 gemeenten"));
    }

    @Test
    void knownRegion_isChosen_andMunicipalitiesAreAddedOrRenamed() {
        region("Proefwad", "GM9821 Wadhoek");
        send("gebied", Map.of("regio", "JR-PROEFWAD", "naam", "", "gemeenten", "GM9821 Wadhoeve\nGM9822 Slikdorp")).statusCode(303);
        assertEquals(2, count("area where code = 'GM9821'"));
        assertEquals(List.of("Slikdorp", "Wadhoeve"), AreaTree.inForce().within("JR-PROEFWAD").stream().map(area -> area.name).toList());
        send("gebied", Map.of("regio", "JR-PROEFWAD", "naam", "", "gemeenten", "GM9821 Wadhoeve")).statusCode(303);
        assertEquals(2, count("area where code = 'GM9821'"));
        send("gebied", Map.of("regio", "JR-GRONINGEN", "naam", "", "gemeenten", "")).statusCode(303)
                .header("Location", containsString("regio=JR-GRONINGEN"));
    }

    @Test
    void wrongArea_isRefusedWithWhatWasTyped() {
        send("gebied", Map.of("regio", "", "naam", "Proeffout", "gemeenten", "Wadhoek GM9831")).statusCode(422)
                .body(containsString("Deze regel klopt niet: Wadhoek GM9831")).body(containsString("value=\"Proeffout\""))
                .body(containsString(">Wadhoek GM9831</textarea>"));
        send("gebied", Map.of("regio", "", "naam", "Proeffout", "gemeenten", "GM0014 Groningen")).statusCode(422)
                .body(containsString("GM0014 hoort al bij Groningen"));
        send("gebied", Map.of("regio", "", "naam", "Groningen", "gemeenten", "GM9831 Fout")).statusCode(422).body(containsString("is er al"));
        send("gebied", Map.of("regio", "JR-GRONINGEN", "naam", "Proeffout", "gemeenten", "")).statusCode(422).body(containsString("niet allebei"));
        send("gebied", Map.of("regio", "", "naam", "", "gemeenten", "")).statusCode(422).body(containsString("Kies een regio of typ"));
        // The import's own check: too long a name is not for this page to know.
        send("gebied", Map.of("regio", "", "naam", "Proeffout", "gemeenten", "GM9831 " + "x".repeat(130))).statusCode(422)
                .body(containsString("GM9831: "));
        assertEquals(0, count("area where code = 'GM9831' or code = 'JR-PROEFFOUT'"));
    }

    @Test
    void wrongProvider_isRefusedWithWhatWasTyped() {
        send("aanbieders", Map.of("aanbieders", "PW1 Goed\nAlleencode")).statusCode(422)
                .body(containsString("Deze regel klopt niet: Alleencode")).body(containsString("PW1 Goed"));
        send("aanbieders", Map.of("aanbieders", "VB-D Vierde")).statusCode(422).body(containsString("hoort bij het voorbeeld"));
        send("aanbieders", Map.of("aanbieders", "")).statusCode(422);
        assertEquals(0, count("provider where code in ('PW1', 'VB-D')"));
    }

    @Test
    void wrongSeat_opensNone() {
        region("Proefgeest", "GM9841 Geestdorp", "GM9842 Duinhoek");
        send("zetels", Map.of("regio", "JR-PROEFGEEST", "postvak-GM9841", "pleegzorg@geestdorp.example", "telefoon-GM9842", "0591 12 34 56",
                "postvak-ontregelaar", "geen adres")).statusCode(422)
                .body(containsString("value=\"pleegzorg@geestdorp.example\"")).body(containsString("Duinhoek: "))
                .body(containsString("value=\"geen adres\"")).body(containsString("href=\"#postvak-GM9842\""));
        assertEquals(0, count("seat where mailbox = 'pleegzorg@geestdorp.example'"));
        send("zetels", Map.of("regio", "JR-PROEFGEEST")).statusCode(422).body(containsString("ten minste één zetel"));
        send("levering", Map.of("regio", "JR-PROEFGEEST", "vanaf", "1999-H1")).statusCode(422);
    }

    @Test
    void mailTest_saysWhatTheServerSaid_andStopsAfterAFew() throws Exception {
        String shown = page("/instellen/mail");
        assertTrue(shown.contains("127.0.0.1") && shown.contains("pleegpeil@voorbeeld.example"), shown);
        send("mail", Map.of("adres", "niets")).statusCode(422).body(containsString("Vul een e-mailadres in")).body(containsString("value=\"niets\""));
        mail.purgeEmailFromAllMailboxes();
        send("mail", Map.of("adres", "Beheer@proefgemeente.example")).statusCode(303).header("Location", containsString("bewaard=ja"));
        assertEquals("Proefmail van Pleegpeil", mail.getReceivedMessagesForDomain("proefgemeente.example")[0].getSubject());
        assertTrue(count("audit_line where act = 'setting_changed' and subject_id = 'proefmail' and detail = 'aangenomen'") >= 1);
        assertTrue(page("/instellen").contains("De mailserver neemt mail aan."));
        int tries = 0;
        while (throttle.attempt("proefmail", "PLEEGPEIL_API_TOKEN") == Throttle.Verdict.OPEN) {
            tries++;
            assertTrue(tries < 20, "no end to the tries");
        }
        send("mail", Map.of("adres", "beheer@proefgemeente.example")).statusCode(422).body(containsString("Wacht een kwartier"));
    }

    @Test
    void refusals_haveAName() {
        assertEquals(MailRefusal.UNREACHABLE, MailRefusal.of("Connection refused: localhost/127.0.0.1:1"));
        assertEquals(MailRefusal.UNKNOWN, MailRefusal.of("Failed to resolve 'mail.nergens'"));
        assertEquals(MailRefusal.PASSWORD, MailRefusal.of("AUTH PLAIN failed 535 5.7.8 Error"));
        assertEquals(MailRefusal.ADDRESS, MailRefusal.of("recipient address not accepted: 550 5.1.1 unknown user"));
        assertEquals(MailRefusal.OTHER, MailRefusal.of("null"));
    }

    @Test
    void beheerderOfOneRegion_setsUpNothing() {
        Cast.onStage().visitor("beheerder-van-een-regio", 99_801, Cast.grant(Role.BEHEERDER, 99_801, "JR-GRONINGEN"));
        for (String step : List.of("", "/gebied", "/aanbieders", "/zetels", "/mail", "/levering")) {
            Visitor.withToken("beheerder-van-een-regio").get("/instellen" + step).then().statusCode(403);
        }
    }

    @Test
    void example_isLeftOnlyWhenSure() {
        Forms.post(RestAssured::given, "/instellen/gebied", "/instellen/voorbeeld", Map.of("regio", "")).statusCode(422)
                .body(containsString("Zet een vinkje"));
        RestAssured.given().get("/instellen").then().body(not(containsString("action=\"/instellen/voorbeeld\"")));
    }
}
