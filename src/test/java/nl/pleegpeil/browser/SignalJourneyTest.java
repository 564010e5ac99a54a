package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The whole chain: a parent on a telephone and a pleegouderraad tell something, the Aandachtsfunctionaris looks at it,
 * the Ontregelaar gathers what was told in three municipalities, an organisation acts, and the parent reads what was done.
 */
@QuarkusTest
class SignalJourneyTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int TELEPHONE = 390;
    private static final int DESK = 1280;

    private static boolean filled;

    @TestHTTPResource("/")
    URI service;
    @Inject
    Given given;

    private final List<String> findings = new ArrayList<>();

    @BeforeEach
    void regionAndSeats() {
        InstalledBrowser.assumePresent();
        if (!filled) {
            given.country("SJL");
            given.region("SJR", "SJL");
            given.municipality("SJA", "SJR");
            given.municipality("SJB", "SJR");
            given.municipality("SJC", "SJR");
            filled = true;
        }
        Cast.onStage().visitor("sj-af", 951, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 9951, "SJA"))
                .visitor("sj-raad", 952, Cast.grant(Role.PLEEGOUDERRAAD, 9952, "SJR"))
                .visitor("sj-regio", 953, new Grant(Role.ONTREGELAAR, 9953, "Ontregelaar", false, Set.of("SJR"), Set.of("SJR", "SJA", "SJB", "SJC"),
                        Optional.empty(), Role.ONTREGELAAR.rights()));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    private BrowserContext visiting(InstalledBrowser installed, String token, int width) {
        BrowserContext context = installed.browser().newContext(new NewContextOptions().setViewportSize(width, 900).setLocale("nl-NL"));
        if (!token.isEmpty()) {
            context.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
        }
        return context;
    }

    private void open(Page page, String address) {
        page.navigate(service.resolve(address).toString());
        look(page);
    }

    private void send(Page page, String form) {
        page.locator("form[action='" + form + "'] button.button").last().click();
        look(page);
    }

    private void look(Page page) {
        new AxeBuilder(page).withTags(RULES).analyze().getViolations()
                .forEach(rule -> findings.add(page.url() + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml()));
    }

    /** The page that a parent comes back to. */
    private String told(InstalledBrowser installed, String municipality, String text) {
        try (BrowserContext telephone = visiting(installed, "", TELEPHONE)) {
            Page page = telephone.newPage();
            open(page, "/signaal/SJR");
            page.selectOption("#gemeente", municipality);
            page.locator("form[action='/signaal/SJR'] button.button").click();
            assertTrue(page.textContent(".error-summary").contains("Schrijf wat er speelt"));
            assertEquals(municipality, page.inputValue("#gemeente"), "nothing that was filled in is lost");
            page.fill("#tekst", text);
            send(page, "/signaal/SJR");
            assertTrue(page.textContent("main").contains("Uw signaal is aangekomen"), page.textContent("main"));
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page does not scroll sideways");
            return page.url().replaceFirst("\\?.*", "");
        }
    }

    @Test
    void chain_withFourRoles() {
        try (InstalledBrowser installed = InstalledBrowser.open()) {
            String receipt = told(installed, "SJA", "Voor elke reis naar therapie moeten wij een nieuw formulier invullen");
            told(installed, "SJC", "Het formulier voor reiskosten is elke maand anders");
            try (BrowserContext context = visiting(installed, "sj-raad", DESK)) {
                Page page = context.newPage();
                open(page, "/eigen-signalen/nieuw");
                page.fill("#tekst", "Veel pleegouders lopen vast op het formulier voor reiskosten");
                page.selectOption("#gemeente", "SJB");
                send(page, "/eigen-signalen/nieuw");
                assertTrue(page.textContent("main").contains("lopen vast op het formulier"));
            }
            try (BrowserContext context = visiting(installed, "sj-af", DESK)) {
                Page page = context.newPage();
                open(page, "/signalen");
                page.locator(".task a").first().click();
                look(page);
                String address = URI.create(page.url()).getPath();
                page.check("input[name=doe][value=oppakken]");
                page.selectOption("#onderwerp", "K12");
                send(page, address);
                assertTrue(page.textContent("main").contains("opgepakt"), page.textContent("main"));
            }
            try (BrowserContext context = visiting(installed, "sj-regio", DESK)) {
                Page page = context.newPage();
                open(page, "/knelpunten/nieuw");
                page.fill("#titel", "Reiskosten vragen elke keer een ander formulier");
                page.selectOption("#onderwerp", "K12");
                page.check("input[name=bereik][value=regio]");
                page.selectOption("#niveau", "gemeentelijk_beleid");
                page.locator("input[name=signaal]").all().forEach(box -> box.check());
                send(page, "/knelpunten/nieuw");
                assertTrue(page.textContent("main").contains("3 keer, in 3 gemeenten"), page.textContent("main"));
                String knelpunt = URI.create(page.url()).getPath();
                page.check("input[name=doe][value=in_analyse]");
                send(page, knelpunt + "/stap");
                page.locator("a[href^='/acties/nieuw']").click();
                look(page);
                page.fill("#titel", "Eén formulier voor reiskosten");
                page.selectOption("#soort", "werkafspraak");
                page.fill("#organisatie", "Het wijkteam");
                page.fill("#klaar", "31-12-2098");
                send(page, "/acties/nieuw");
                act(installed, page.textContent(".notice code"));
                open(page, knelpunt + "/wijzigen");
                open(page, knelpunt);
                page.check("input[name=doe][value=in_uitvoering]");
                send(page, knelpunt + "/stap");
                String reporting = knelpunt.replace("/knelpunten/", "/terugkoppelen/");
                open(page, reporting);
                page.fill("#hoorden", "U moest steeds een ander formulier invullen");
                page.fill("#doen", "Er is nu één formulier voor alle gemeenten");
                send(page, reporting);
                open(page, knelpunt);
                page.check("input[name=doe][value=teruggekoppeld]");
                send(page, knelpunt + "/stap");
                open(page, knelpunt + "/opschaling");
                send(page, knelpunt + "/opschaling");
                assertTrue(page.textContent(".error-summary").contains("Kies aan wie u het voorlegt"));
                page.check("input[name=aan][value=vng]");
                page.fill("#vraag", "Wilt u één landelijk formulier?");
                send(page, knelpunt + "/opschaling");
                assertTrue(page.textContent("main").contains("Wilt u één landelijk formulier?"), page.textContent("main"));
                recognise(installed, knelpunt);
                open(page, knelpunt + "/keten");
                assertTrue(page.textContent("main").contains("door 1 pleegouderraad"), page.textContent("main"));
                open(page, "/vandaag");
                open(page, "/knelpunten");
                open(page, "/knelpunten?vorm=kolommen");
                open(page, "/acties");
                open(page, "/terugkoppelen");
                open(page, "/werkwijze");
                open(page, "/voorbeelden");
            }
            try (BrowserContext telephone = visiting(installed, "", TELEPHONE)) {
                Page page = telephone.newPage();
                page.navigate(receipt);
                look(page);
                assertTrue(page.textContent("main").contains("Er is nu één formulier voor alle gemeenten"), page.textContent("main"));
                page.click("button[name=herkent][value=ja]");
                assertTrue(page.textContent("main").contains("U liet weten of u dit herkent"));
                open(page, "/wat-er-gebeurt/SJR");
                assertTrue(page.textContent("main").contains("Reiskosten vragen elke keer een ander formulier")
                        && page.textContent("main").contains("Er is nu één formulier voor alle gemeenten"), page.textContent("main"));
                open(page, "/dashboards/signalen/overzicht?gebied=SJR");
                open(page, "/dashboards/signalen/knelpunten?gebied=SJR");
            }
        }
        assertEquals(List.of(), findings);
    }

    private void recognise(InstalledBrowser installed, String knelpunt) {
        try (BrowserContext context = visiting(installed, "sj-raad", TELEPHONE)) {
            Page page = context.newPage();
            open(page, knelpunt);
            send(page, knelpunt + "/herkenning");
            assertTrue(page.textContent("main").contains("Toch niet herkennen"), page.textContent("main"));
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page does not scroll sideways");
        }
    }

    private void act(InstalledBrowser installed, String link) {
        try (BrowserContext context = visiting(installed, "", DESK)) {
            Page page = context.newPage();
            String address = URI.create(link).getPath();
            open(page, address);
            page.check("input[name=doe][value=in_uitvoering]");
            send(page, address);
            page.check("input[name=doe][value=gereed]");
            page.fill("#tekst", "Alle gemeenten gebruiken hetzelfde formulier");
            send(page, address);
            assertTrue(page.textContent("h1").contains("Dank u"));
        }
    }
}
