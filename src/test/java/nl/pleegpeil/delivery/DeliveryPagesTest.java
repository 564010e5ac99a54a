package nl.pleegpeil.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.TimeSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test has a provider and a municipality of its own, and expects its figures from 2025 on, within six weeks. */
@QuarkusTest
@Tag("database")
class DeliveryPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Instant RECORDED = LocalDate.of(2025, 1, 1).atStartOfDay(TimeSource.NETHERLANDS).toInstant();

    @Inject
    Metrics metrics;

    @TempDir
    Path folder;

    private String provider;
    private String area;

    @BeforeEach
    void expectFigures() {
        todayIs("2025-07-01");
        int number = NUMBER.incrementAndGet();
        provider = "DPT-A" + number;
        area = "DPT-G" + number;
        QuarkusTransaction.requiringNew().run(() -> {
            provider(provider);
            area(area, "gemeente");
            DeliveryAgreement agreement = new DeliveryAgreement();
            agreement.providerCode = provider;
            agreement.areaCode = area;
            agreement.expectedFrom = LocalDate.of(2025, 1, 1);
            agreement.deadlineWeeks = 6;
            agreement.record(RECORDED);
        });
    }

    private static void provider(String code) {
        QuarkusTransaction.joiningExisting().run(() -> {
            Provider who = new Provider();
            who.code = code;
            who.name = "=Aanbieder " + NUMBER.get();
            who.revision = 1;
            who.recordedAt = RECORDED;
            who.persist();
        });
    }

    private static void area(String code, String kind) {
        QuarkusTransaction.joiningExisting().run(() -> {
            Area where = new Area();
            where.code = code;
            where.name = "Leverdam " + NUMBER.get();
            where.kind = kind;
            where.revision = 1;
            where.recordedAt = RECORDED;
            where.persist();
        });
    }

    // ---- states

    @Test
    void nothingCame_isNotYetUntilTheDeadlineAndLateAfter() {
        todayIs("2025-08-11");
        assertEquals("nog_niet", stateIn("2025-H1"));
        todayIs("2025-08-12");
        assertEquals("te_laat", stateIn("2025-H1"));
        page("/leveringen?halfjaar=2025-H1").body(containsString("Te laat")).body(containsString("11 augustus 2025"));
    }

    @Test
    void figuresThatCame_areReceivedEvenIfZero() {
        save(numbers(2, 1, 12, 0, 0, 5)).statusCode(303);
        assertEquals("ontvangen", stateIn("2025-H1"));
        page("/leveringen?halfjaar=2025-H1").body(containsString("Ontvangen")).body(containsString("1 juli 2025"));
    }

    @Test
    void onlyZeros_areANilReport() {
        save(numbers(0, 0, 0, 0, 0, 0)).statusCode(303);
        assertEquals("nihil", stateIn("2025-H1"));
        todayIs("2025-12-01");
        assertEquals("nihil", stateIn("2025-H1"));
    }

    @Test
    void aHalfYearBeforeTheAgreement_isNotExpected() {
        given().get("/api/v1/deliveries?halfjaar=2024-H2").then().statusCode(200)
                .body("deliveries.findAll { it.provider == '" + provider + "' }.size()", equalTo(0));
    }

    @Test
    void api_refusesWhatIsNoHalfYear() {
        given().get("/api/v1/deliveries?halfjaar=2025-K1").then().statusCode(400)
                .contentType("application/problem+json").body("title", equalTo("Onbekend halfjaar"));
    }

    @Test
    void api_tellsWhenItCame() {
        given().get("/api/v1/deliveries?halfjaar=2025-H1").then().statusCode(200).body("halfYear", equalTo("2025-H1"))
                .body(mine() + "receivedAt", nullValue()).body(mine() + "dueOn", equalTo("2025-08-11"));
        save(numbers(2, 1, 12, 0, 0, 5));
        given().get("/api/v1/deliveries?halfjaar=2025-H1").then().body(mine() + "receivedAt", equalTo("2025-06-30T22:00:00Z"))
                .body(mine() + "changedAt", nullValue());
    }

    // ---- the form

    @Test
    void typedFigures_countAtOnce() {
        save(numbers(2, 1, 12, 3, 4, 5)).statusCode(303).header("Location", containsString("bewaard=nieuw"));
        MetricRow row = metrics.answer("vervangingsratio", MetricQuery.yearly(Scope.operator(), area).per(Grain.HALF_YEAR)).at("2025-H1").orElseThrow();
        assertEquals(5.0, row.numerator());
        assertEquals(5.0, row.denominator());
        assertEquals(List.of("Opgave van =Aanbieder " + NUMBER.get()), row.source());
    }

    @Test
    void wrongNumbers_areSaidAtTheirFieldAndKeepWhatWasTyped() {
        Map<String, String> typed = numbers(0, 0, 12, 3, 4, 5);
        typed.put("netwerk_gestart", "twee");
        typed.put("netwerk_gestopt", "-1");
        typed.put("bestand_gestart", "2,5");
        typed.put("toelichting", "Let op <b>");
        save(typed).statusCode(422)
                .body(containsString("href=\"#netwerk_gestart\"")).body(containsString("value=\"twee\""))
                .body(containsString("Vul een heel getal in, zonder letters"))
                .body(containsString("href=\"#netwerk_gestopt\"")).body(containsString("-1 is kleiner dan 0"))
                .body(containsString("href=\"#bestand_gestart\"")).body(containsString("2,5 is geen heel getal"))
                .body(containsString("value=\"12\"")).body(containsString("Let op &lt;b&gt;"));
        assertEquals("nog_niet", stateIn("2025-H1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "12.345", "1.000.000"})
    void aPointBetweenThousands_isExplained(String number) {
        Map<String, String> typed = numbers(0, 0, 12, 3, 4, 5);
        typed.put("netwerk_gestart", number);
        save(typed).statusCode(422).body(containsString("Schrijf duizend als 1000, zonder punt."))
                .body(not(containsString("is geen heel getal")));
        assertEquals("nog_niet", stateIn("2025-H1"));
    }

    @Test
    void anEmptyForm_isNoDelivery() {
        save(new HashMap<>()).statusCode(422).body(containsString("Vul ten minste een getal in"));
        assertEquals("nog_niet", stateIn("2025-H1"));
    }

    @Test
    void personalDataInTheNote_areRefused() {
        Map<String, String> typed = numbers(2, 1, 12, 0, 0, 5);
        typed.put("toelichting", "Bel jansen@example.org");
        save(typed).statusCode(422).body(containsString("href=\"#toelichting\""));
        assertEquals("nog_niet", stateIn("2025-H1"));
    }

    @Test
    void personalDataInTheNote_areReplacedAtOneClick() {
        Map<String, String> typed = numbers(2, 1, 12, 0, 0, 5);
        typed.put("toelichting", "Bel jansen@example.org");
        typed.put("bewaking", "maskeer|toelichting");
        save(typed).statusCode(422).body(containsString(">Bel [e-mailadres]</textarea>")).body(not(containsString("jansen@")))
                .body(containsString("value=\"12\"")).body(not(containsString("error-summary")));
        assertEquals("nog_niet", stateIn("2025-H1"));
        typed.remove("bewaking");
        typed.put("toelichting", "Bel [e-mailadres]");
        save(typed).statusCode(303);
        assertEquals("ontvangen", stateIn("2025-H1"));
    }

    @Test
    void personalDataInTheNote_cannotBeKeptWithoutReview() {
        Map<String, String> typed = numbers(2, 1, 12, 0, 0, 5);
        typed.put("toelichting", "Bel jansen@example.org");
        typed.put("bewaking", "laat|toelichting|e_mail|jansen@example.org");
        typed.put("laten-staan", "toelichting|e_mail|jansen@example.org");
        save(typed).statusCode(422).body(containsString("href=\"#toelichting\""));
        assertEquals("nog_niet", stateIn("2025-H1"));
    }

    @Test
    void aStockThatDoesNotFit_isAskedAboutAndKeptAfterConfirming() {
        save(numbers(2, 1, 12, 0, 0, 5)).statusCode(303);
        todayIs("2026-01-15");
        Map<String, String> typed = numbers(1, 1, 20, 0, 0, 5);
        saveIn("2025-H2", typed).statusCode(422).body(containsString("12 aan het begin, plus 1 gestart, min 1 gestopt, is 12. U vulde 20 in."));
        assertEquals("nog_niet", stateIn("2025-H2"));
        typed.put("klopt", "ja");
        typed.put("klopt_voor", "1;1;19;0;0;5");
        saveIn("2025-H2", typed).statusCode(422).body(containsString("Kloppen deze cijfers?"));
        typed.put("klopt_voor", "1;1;20;0;0;5");
        saveIn("2025-H2", typed).statusCode(303);
        MetricRow row = metrics.answer("stand_en_stroom", MetricQuery.yearly(Scope.operator(), area).per(Grain.HALF_YEAR)).at("2025-H2").orElseThrow();
        assertEquals(8.0, row.amount());
    }

    @Test
    void aNumberLeftEmpty_isAskedAboutAndThenNotKnown() {
        Map<String, String> typed = numbers(2, 1, 12, 0, 0, 5);
        typed.remove("bestand_gestopt");
        save(typed).statusCode(422).body(containsString("Bestand: een getal is leeg"));
        typed.put("klopt", "ja");
        typed.put("klopt_voor", "2;1;12;0;;5");
        save(typed).statusCode(303);
        page(fillAddress("2025-H1")).body(containsString("niet bekend"));
    }

    @Test
    void anotherFigure_isACorrectionThatKeepsTheOldRow() {
        save(numbers(2, 1, 12, 0, 0, 5)).statusCode(303);
        page(fillAddress("2025-H1")).body(containsString("value=\"12\""));
        todayIs("2025-07-09");
        save(numbers(2, 1, 13, 0, 0, 5)).statusCode(303).header("Location", containsString("bewaard=verbeterd"));
        page(fillAddress("2025-H1") + "&bewaard=verbeterd")
                .body(containsString("De oude cijfers blijven hieronder staan")).body(containsString("Vervangen"));
        List<HouseholdFlow> history = QuarkusTransaction.requiringNew().call(
                () -> HouseholdFlow.historyOf(area, provider, Period.halfYear(2025, 1)));
        assertEquals(List.of(13L, 12L), history.stream().filter(row -> row.kind.equals("netwerk")).map(row -> row.stockEnd).toList());
        assertEquals(1, history.stream().filter(row -> row.kind.equals("bestand")).count());
        page("/leveringen?halfjaar=2025-H1").body(containsString("gewijzigd op 9 juli 2025"));
    }

    @Test
    void theSameFigures_changeNothing() {
        save(numbers(2, 1, 12, 0, 0, 5)).statusCode(303);
        save(numbers(2, 1, 12, 0, 0, 5)).statusCode(303).header("Location", containsString("bewaard=ongewijzigd"));
        assertEquals(2, QuarkusTransaction.requiringNew().call(
                () -> HouseholdFlow.historyOf(area, provider, Period.halfYear(2025, 1)).size()));
    }

    @Test
    void aHalfYearThatIsNotOver_cannotBeFilledIn() {
        todayIs("2025-06-30");
        given().get(fillAddress("2025-H1")).then().statusCode(400).body(containsString("nog niet voorbij"));
    }

    @Test
    void unknownCodes_areNotFound() {
        given().get("/leveringen/invullen?aanbieder=bestaatniet&gebied=" + area + "&halfjaar=2025-H1").then().statusCode(404);
        given().get("/leveringen/invullen?aanbieder=" + provider + "&gebied=bestaatniet&halfjaar=2025-H1").then().statusCode(404);
    }

    @Test
    void anAreaThatIsNoMunicipality_isNotFoundAndNothingIsKept() {
        area("DPT-L" + NUMBER.get(), "land");
        area("DPT-R" + NUMBER.get(), "regio");
        isRefused(provider, "DPT-L" + NUMBER.get());
        isRefused(provider, "DPT-R" + NUMBER.get());
    }

    @Test
    void theExampleAndTheRealWorld_doNotMix() {
        String invented = "VB-DPT" + NUMBER.get();
        provider(invented);
        area("VB-DPG" + NUMBER.get(), "gemeente");
        isRefused(invented, area);
        isRefused(provider, "VB-DPG" + NUMBER.get());
        given().get("/leveringen/invullen?aanbieder=" + invented + "&gebied=VB-DPG" + NUMBER.get() + "&halfjaar=2025-H1")
                .then().statusCode(200);
    }

    /** As for a municipality nobody knows, also for someone with a form in hand. */
    private void isRefused(String who, String where) {
        String address = "/leveringen/invullen?halfjaar=2025-H1&aanbieder=" + who + "&gebied=" + where;
        given().get(address).then().statusCode(404).body(containsString("Deze gemeente kennen wij niet."));
        post(fillAddress("2025-H1"), address, numbers(2, 1, 12, 0, 0, 5)).statusCode(404)
                .body(containsString("Deze gemeente kennen wij niet."));
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(
                () -> HouseholdFlow.historyOf(where, who, Period.halfYear(2025, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leveringen/invullen", "/leveringen/afspraken"})
    void whatIsNoForm_isNotRead(String address) {
        given().contentType("text/plain").body("netwerk_gestart=1").queryParam("aanbieder", provider).queryParam("gebied", area)
                .queryParam("halfjaar", "2025-H1").post(address).then().statusCode(415).contentType("text/html")
                .body(containsString("gebruik het formulier"));
    }

    // ---- agreements

    @Test
    void anAgreement_isRecordedAndCorrected() {
        Map<String, String> typed = new HashMap<>(Map.of("aanbieder", provider, "gebied", area, "vanaf", "2025-H1", "tot", "2026-H1", "weken", "4"));
        post("/leveringen/afspraken", "/leveringen/afspraken", typed).statusCode(303);
        given().get("/api/v1/deliveries?halfjaar=2025-H1").then().body(mine() + "dueOn", equalTo("2025-07-28"));
        given().get("/api/v1/deliveries?halfjaar=2026-H1").then()
                .body("deliveries.findAll { it.provider == '" + provider + "' }.size()", equalTo(0));
        post("/leveringen/afspraken", "/leveringen/afspraken", typed).statusCode(303).header("Location", containsString("ongewijzigd"));
    }

    @Test
    void anAgreementThatIsWrong_isSaidAtItsField() {
        post("/leveringen/afspraken", "/leveringen/afspraken", new HashMap<>(Map.of("aanbieder", "", "gebied", "", "vanaf", "", "weken", "veel")))
                .statusCode(422).body(containsString("href=\"#aanbieder\"")).body(containsString("href=\"#gebied\""))
                .body(containsString("href=\"#vanaf\"")).body(containsString("href=\"#weken\"")).body(containsString("value=\"veel\""));
        post("/leveringen/afspraken", "/leveringen/afspraken", new HashMap<>(Map.of("aanbieder", provider, "gebied", area, "vanaf", "2025-H2", "weken", "4")))
                .statusCode(422).body(containsString("geldt al een afspraak"));
    }

    // ---- templates

    @Test
    void csvTemplate_hasARowPerMunicipalityAndKindWithWhatIsKnown() {
        save(numbers(2, 1, 12, 0, 0, 5));
        todayIs("2026-01-15");
        String first = given().get("/leveringen/sjabloon.csv?aanbieder=" + provider + "&halfjaar=2025-H1").then().statusCode(200)
                .header("Content-Disposition", containsString("levering-2025-H1.csv")).extract().asString();
        String number = String.valueOf(NUMBER.get());
        assertEquals("\uFEFFperiode;gebied;aanbieder;soort;eenheid;grondslag;telmoment;gestart;gestopt;stand_begin;stand_eind;bedienden;bron;toelichting\r\n"
                + "2025-H1;" + area + ";" + provider + ";netwerk;gezin;onbekend;onbekend;2;1;;12;;Opgave van =Aanbieder " + number + ";\r\n"
                + "2025-H1;" + area + ";" + provider + ";bestand;gezin;onbekend;onbekend;0;0;;5;;Opgave van =Aanbieder " + number + ";\r\n", first);
        String next = given().get("/leveringen/sjabloon.csv?aanbieder=" + provider + "&halfjaar=2025-H2").asString();
        assertTrue(next.contains("netwerk;gezin;onbekend;onbekend;;;12;;;;\r\n"), next);
    }

    @Test
    void csvTemplate_isUnchangedWhenImportedAsItIs() {
        save(numbers(2, 1, 12, 0, 0, 5));
        String template = given().get("/leveringen/sjabloon.csv?aanbieder=" + provider + "&halfjaar=2025-H1").asString();
        given().contentType("text/csv; charset=UTF-8").body(template.getBytes(StandardCharsets.UTF_8)).post("/api/v1/imports/stromen")
                .then().statusCode(200).body("unchanged", equalTo(2)).body("rejected", equalTo(0));
    }

    @Test
    void csvTemplate_hasNoFormulas() {
        Map<String, String> typed = numbers(2, 1, 12, 0, 0, 5);
        typed.put("toelichting", "=1+1");
        save(typed).statusCode(303);
        String template = given().get("/leveringen/sjabloon.csv?aanbieder=" + provider + "&halfjaar=2025-H1").asString();
        assertTrue(template.contains(";'=1+1\r\n"), template);
    }

    @Test
    void xlsxTemplate_hasNumbersAsNumbers() throws IOException {
        save(numbers(2, 1, 12, 0, 0, 5));
        byte[] workbook = given().get("/leveringen/sjabloon.xlsx?aanbieder=" + provider + "&halfjaar=2025-H1").then().statusCode(200)
                .extract().asByteArray();
        Path file = Files.write(folder.resolve("levering.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String rows = part(zip, "xl/worksheets/sheet1.xml");
            assertTrue(rows.matches("(?s).*<c r=\"K2\"[^>]*><v>12</v></c>.*"), rows);
            String texts = part(zip, "xl/sharedStrings.xml");
            assertTrue(texts.contains(area) && texts.contains("Leverdam"), texts);
        }
    }

    // ---- how it is done

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void todayIs(String day) {
        QuarkusMock.installMockForType(Clock.fixed(LocalDate.parse(day).atStartOfDay(TimeSource.NETHERLANDS).toInstant(),
                TimeSource.NETHERLANDS), Clock.class);
    }

    private String mine() {
        return "deliveries.find { it.provider == '" + provider + "' }.";
    }

    private String stateIn(String halfYear) {
        return given().get("/api/v1/deliveries?halfjaar=" + halfYear).then().statusCode(200).extract().path(mine() + "state");
    }

    private static Map<String, String> numbers(int kinStarted, int kinStopped, int kinEnd, int recruitedStarted,
            int recruitedStopped, int recruitedEnd) {
        Map<String, String> typed = new HashMap<>();
        typed.put("netwerk_gestart", String.valueOf(kinStarted));
        typed.put("netwerk_gestopt", String.valueOf(kinStopped));
        typed.put("netwerk_stand_eind", String.valueOf(kinEnd));
        typed.put("bestand_gestart", String.valueOf(recruitedStarted));
        typed.put("bestand_gestopt", String.valueOf(recruitedStopped));
        typed.put("bestand_stand_eind", String.valueOf(recruitedEnd));
        return typed;
    }

    private String fillAddress(String halfYear) {
        return "/leveringen/invullen?aanbieder=" + provider + "&gebied=" + area + "&halfjaar=" + halfYear;
    }

    private ValidatableResponse save(Map<String, String> typed) {
        return saveIn("2025-H1", typed);
    }

    private ValidatableResponse saveIn(String halfYear, Map<String, String> typed) {
        return post(fillAddress(halfYear), fillAddress(halfYear), typed);
    }

    private static ValidatableResponse page(String address) {
        return given().get(address).then().statusCode(200).contentType("text/html").body(not(containsString("NOT_FOUND")));
    }

    /** Sends a form as a browser does: with the token of the page it stands on. */
    private static ValidatableResponse post(String formPage, String address, Map<String, String> typed) {
        Response form = given().get(formPage);
        Matcher token = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]*)\"").matcher(form.asString());
        assertTrue(token.find(), "the form has no token: " + form.asString());
        return given().redirects().follow(false).cookies(form.cookies()).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(token.group(1), token.group(2)).formParams(typed).post(address).then();
    }
}
