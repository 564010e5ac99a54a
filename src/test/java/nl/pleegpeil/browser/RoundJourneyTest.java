package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.PdfCheck;
import nl.pleegpeil.testsupport.Respondent;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Test;

/** A whole round: made, given a view, opened, sent by a provider and by mail, answered by sixty parents, closed and shown. */
@QuarkusTest
class RoundJourneyTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern CODE = Pattern.compile("/vragenlijst/code/([A-Z0-9-]+)");

    GreenMail post;
    @TestHTTPResource("/")
    URI service;
    @Inject
    Given given;
    @Inject
    Clock clock;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn sessions;
    @Inject
    SeatedForTest seats;

    private final List<String> findings = new ArrayList<>();

    private Supplier<RequestSpecification> as(Role role, String... areas) {
        Account account = accounts.openAtOnce(role.code() + "@ronde.example", role.code(), null);
        seats.seatAt(account.id, role, "REIS-P", areas);
        String session = sessions.session(account.id);
        return () -> Visitor.anybody().cookie(CurrentScope.COOKIE, session);
    }

    @Test
    void round_fromMakingToResult() throws Exception {
        given.country("REIS");
        given.region("REIS-R", "REIS");
        given.municipality("REIS1", "REIS-R");
        given.provider("REIS-P");
        LocalDate today = LocalDate.now(clock);
        String made = Forms.post(RestAssured::given, "/metingen/nieuw", "/metingen", Map.of("titel", "Hoe gaat het met u?", "gebied", "REIS-R",
                "vragenlijst", "jaarlijks", "van", today.toString(), "tot", today.plusDays(20).toString(), "minimum", "10"))
                .statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
        Forms.post(RestAssured::given, made, made + "/vragen", Map.of("vraag", "Komt u naar de bijeenkomst?", "schaal", "ja_nee")).statusCode(303);
        Forms.post(RestAssured::given, made, made + "/openen", Map.of()).statusCode(409);
        Forms.post(RestAssured::given, made, made + "/zienswijze-vragen", Map.of()).statusCode(303);
        Supplier<RequestSpecification> council = as(Role.PLEEGOUDERRAAD, "REIS-R");
        String view = made + "/zienswijze";
        assertTrue(Forms.post(council, view, view, Map.of("oordeel", "anders")).statusCode(422).extract().asString().contains("Schrijf wat u liever anders ziet"));
        Forms.post(council, view, view, Map.of("oordeel", "akkoord", "toelichting", "Bel mij op 06-12345678")).statusCode(422);
        Forms.post(council, view, view, Map.of("oordeel", "anders", "toelichting", "Vraag ook naar rust in huis")).statusCode(303);
        assertTrue(RestAssured.get(made).asString().contains("Vraag ook naar rust in huis"));
        Forms.post(RestAssured::given, made, made + "/openen", Map.of()).statusCode(303);

        Supplier<RequestSpecification> provider = as(Role.AANBIEDER, "REIS1");
        String invitations = made + "/uitnodigingen";
        byte[] letters = Forms.post(provider, invitations, invitations, Map.of("aantal", "2", "vorm", "pdf")).statusCode(200).extract().asByteArray();
        assertEquals(List.of(), PdfCheck.failures(letters));
        String csv = Forms.post(provider, invitations, invitations, Map.of("aantal", "58", "vorm", "csv")).statusCode(200).extract().asString();
        List<String> codes = new ArrayList<>(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))).toList());

        // Other journeys' mail lies there too; only what comes from here on counts.
        post.purgeEmailFromAllMailboxes();
        Forms.post(RestAssured::given, invitations, invitations + "/mail", Map.of("adressen", "een@ouders.example\ntwee@ouders.example\ndrie@ouders.example")).statusCode(303);
        List<String> mailed = mailedCodes(3);
        codes.add(mailed.get(0));
        codes.add(mailed.get(1));

        walk(390, codes.get(0));
        walk(1280, codes.get(1));
        for (int parent = 2; parent < 60; parent++) {
            Map<String, String> answers = new HashMap<>(Map.of("v-M01", String.valueOf(4 + parent % 6), "v-M17", parent % 2 == 0 ? "soms" : "nooit",
                    "v-M16", "K08", "v-M12", parent % 3 == 0 ? "ja" : "nee", "v-X1", "ja", "soort", "netwerk"));
            if (parent == 7) {
                answers.put("v-M18", "Meer tijd van de begeleider");
            }
            assertTrue(new Respondent().answer(codes.get(parent), answers), "parent " + parent);
        }
        int before = post.getReceivedMessages().length;
        Forms.post(RestAssured::given, invitations, invitations + "/herinnering", Map.of()).statusCode(303);
        assertTrue(post.waitForIncomingEmail(60_000, before + 1));
        assertEquals(before + 1, post.getReceivedMessages().length, "a reminder only to who has not answered");

        String open = Forms.mainOf(RestAssured.get(made).asString());
        assertTrue(open.contains("60 antwoorden op 63 uitnodigingen."), open);
        checkStaffPages(List.of("/vragenlijsten", "/vragenlijsten/1", "/metingen", "/metingen/nieuw", made, invitations, made + "/papier"));
        Forms.post(RestAssured::given, made, made + "/sluiten", Map.of("zeker", "ja")).statusCode(303);
        assertFalse(new Respondent().begin(mailed.get(2)));
        String result = Forms.mainOf(RestAssured.get(made + "/uitkomst").then().statusCode(200).extract().asString());
        assertTrue(result.contains("60 van de 63 uitgenodigde gezinnen antwoordden") && result.contains("Meer tijd van de begeleider"), result);
        assertTrue(RestAssured.get("/dashboards/tevredenheid/overzicht?gebied=REIS-R").asString().contains("Rapportcijfer van pleegouders"));
        checkStaffPages(List.of(made + "/uitkomst", "/dashboards/tevredenheid/overzicht?gebied=REIS-R"));
        assertEquals(List.of(), findings);
    }

    private List<String> mailedCodes(int number) throws Exception {
        List<String> found = new ArrayList<>();
        assertTrue(post.waitForIncomingEmail(60_000, number));
        for (MimeMessage message : post.getReceivedMessages()) {
            Matcher code = CODE.matcher(String.valueOf(message.getContent()));
            if (message.getSubject().contains("Hoe gaat het met u?") && code.find()) {
                found.add(code.group(1));
            }
        }
        assertEquals(number, found.size());
        return found;
    }

    /** A parent with a browser; axe on every page. Without a browser on this machine the parent answers without. */
    private void walk(int width, String code) {
        if (InstalledBrowser.find().isEmpty()) {
            assertTrue(new Respondent().answer(code, Map.of("v-M01", "7", "v-M17", "soms", "v-X1", "ja")));
            return;
        }
        try (InstalledBrowser installed = InstalledBrowser.open();
                BrowserContext context = installed.browser().newContext(new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(true))) {
            Page page = context.newPage();
            page.navigate(service.resolve("/vragenlijst/code/" + code).toString());
            check(page, width);
            press(page);
            check(page, width);
            press(page);
            for (int step = 0; step < 20 && page.url().contains("/vragen/"); step++) {
                if (page.locator("input[name='v-M01'][value='7']").count() > 0) {
                    page.locator("input[name='v-M01'][value='7']").check();
                }
                if (page.locator("input[name='v-M17'][value='soms']").count() > 0) {
                    page.locator("input[name='v-M17'][value='soms']").check();
                }
                if (page.locator("input[name='v-X1'][value='ja']").count() > 0) {
                    page.locator("input[name='v-X1'][value='ja']").check();
                }
                check(page, width);
                press(page);
            }
            assertTrue(page.url().endsWith("/controle"), page.url());
            check(page, width);
            press(page);
            assertTrue(page.url().contains("/bedankt"), page.url());
            check(page, width);
            page.navigate(service.resolve("/vragenlijst/code/" + code).toString());
            press(page);
            assertTrue(page.locator("h1").textContent().contains("Met deze code kunt u nu niet verder"));
            check(page, width);
        }
    }

    private static void press(Page page) {
        page.locator("main form button[type=submit]:visible").first().click();
    }

    private void checkStaffPages(List<String> addresses) {
        if (InstalledBrowser.find().isEmpty()) {
            return;
        }
        try (InstalledBrowser installed = InstalledBrowser.open()) {
            for (int width : new int[] {390, 1280}) {
                try (BrowserContext context = installed.browser().newContext(new NewContextOptions().setViewportSize(width, 900)
                        .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + Visitor.OPERATOR_TOKEN)))) {
                    Page page = context.newPage();
                    for (String address : addresses) {
                        page.navigate(service.resolve(address).toString());
                        check(page, width);
                    }
                }
            }
        }
    }

    private void check(Page page, int width) {
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            findings.add(page.url() + " at " + width + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
        }
        Object wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        if (Boolean.TRUE.equals(wide)) {
            findings.add(page.url() + " at " + width + ": scrolls sideways");
        }
    }
}
