package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From planning a session to minutes that a participant agreed to on a telephone; scripts blocked, and axe on every page. */
@QuarkusTest
class DialogueJourneyTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int PHONE = 390;

    private static InstalledBrowser installed;

    @TestHTTPResource("/")
    URI service;
    @Inject
    Given given;

    private final List<String> findings = new ArrayList<>();

    @BeforeEach
    void regionAndBrowser() {
        InstalledBrowser.assumePresent();
        Today.is("2026-03-10");
        if (installed == null) {
            installed = InstalledBrowser.open();
            given.region("DJR", "NL");
            given.municipality("DJA", "DJR");
            given.municipality("DJB", "DJR");
        }
        Cast.onStage().visitor("olga-op-pad", 791, Cast.grant(Role.ONTREGELAAR, 7910, "DJR", "DJA", "DJB"));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    @AfterAll
    static void close() {
        if (installed != null) {
            installed.close();
            installed = null;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, PHONE})
    void session_fromPlan_toAgreedMinutes(int width) throws IOException {
        try (BrowserContext office = installed.browser().newContext(size(width).setExtraHTTPHeaders(Map.of("Authorization", "Bearer olga-op-pad")));
                BrowserContext phone = installed.browser().newContext(size(PHONE))) {
            office.route("**/*.js", Route::abort);
            phone.route("**/*.js", Route::abort);
            Page page = office.newPage();
            plan(page, width);
            invite(page, width);
            meet(page, width);
            String code = offer(page, width);
            String session = page.url().replaceFirst("/verslag.*", "");

            Page mine = phone.newPage();
            mine.navigate(service.resolve("/verslag").toString());
            look(mine, "verslag-code", PHONE);
            mine.getByLabel("Code").fill(code);
            press(mine, "Open het verslag");
            assertTrue(mine.content().contains("De weekenden zijn zwaar"), mine.content());
            look(mine, "verslag-deelnemer", PHONE);
            mine.getByLabel("Ja, zo klopt het").check();
            press(mine, "Verstuur");
            assertTrue(mine.content().contains("U bent het eens met deze tekst"), mine.content());

            page.reload();
            press(page, "Stel vast");
            assertTrue(page.content().contains("Vastgesteld op 10 maart 2026"), page.content());
            look(page, "verslag-vastgesteld", width);
            Download paper = page.waitForDownload(() -> page.getByText("Download het verslag als PDF").click());
            assertEquals("%PDF", Files.readString(paper.path(), StandardCharsets.ISO_8859_1).substring(0, 4));
            for (String address : List.of(session, session + "/wijzigen", service.resolve("/dialoog").toString(), service.resolve("/dialoog/doelen").toString(),
                    service.resolve("/dialoog/afspraken").toString(), service.resolve("/dialoog/overleg").toString(),
                    service.resolve("/dashboards/signalen/dialoog?gebied=DJR").toString())) {
                page.navigate(address);
                look(page, address.replaceAll(".*//[^/]+/", "").replaceAll("[^a-z]+", "-"), width);
            }
        }
        assertEquals(List.of(), findings);
    }

    private void plan(Page page, int width) {
        page.navigate(service.resolve("/dialoog/nieuw").toString());
        look(page, "dialoog-nieuw", width);
        press(page, "Bewaar");
        assertTrue(page.locator(".error-summary").isVisible());
        look(page, "dialoog-nieuw-fout", width);
        page.getByLabel("Hoe heet de sessie?").fill("Logeren in het weekend");
        page.getByLabel("Gebied DJA").check();
        page.getByLabel("Gebied DJB").check();
        page.getByLabel("Op welke dag?").fill("10-3-2026");
        page.getByLabel("Hoe laat begint het?").fill("19:30");
        page.getByLabel("Hoe laat is het klaar?").fill("21:30");
        page.getByLabel("Adres of link").fill("Bibliotheek");
        press(page, "Bewaar");
        assertTrue(page.content().contains("De sessie is gepland"), page.content());
    }

    private void invite(Page page, int width) throws IOException {
        page.getByText("Agenda en uitnodiging").click();
        page.getByLabel("Een eigen punt").fill("Wie helpt in de vakantie?");
        press(page, "Zet op de agenda");
        look(page, "dialoog-agenda", width);
        Download file = page.waitForDownload(() -> page.getByText("Bestand voor de agenda").click());
        assertTrue(Files.readString(file.path()).contains("DTSTART:20260310T183000Z"));
        String agenda = page.url();
        page.getByText("Bekijk de uitnodiging").click();
        assertTrue(page.content().contains("Wie helpt in de vakantie?"), page.content());
        look(page, "dialoog-uitnodiging", width);
        page.navigate(agenda);
        page.getByText("Terug naar de sessie").click();
    }

    private void meet(Page page, int width) {
        page.getByText("Meeschrijven").click();
        for (String said : List.of("De weekenden zijn zwaar", "Oud-pleegouders willen helpen", "Wij zoeken logeeradressen")) {
            page.getByLabel("Wat wordt er gezegd?").fill(said);
            page.keyboard().press("Enter");
            page.getByText(said).first().waitFor();
        }
        look(page, "dialoog-notities", width);
        page.locator("li.found", new Page.LocatorOptions().setHasText("Oud-pleegouders")).getByText("Kans").click();
        page.locator("li.found", new Page.LocatorOptions().setHasText("logeeradressen")).getByText("Afspraak").click();
        assertEquals("Wij zoeken logeeradressen", page.getByLabel("Wat is er afgesproken?").inputValue());
        page.getByLabel("Wie doet het?").selectOption("anders");
        page.getByLabel("Welke organisatie?").fill("Wijkteam");
        page.getByLabel("Wanneer moet het klaar zijn?").fill("1-9-2026");
        look(page, "dialoog-afspraak", width);
        press(page, "Leg vast");
        page.getByText("Terug naar de sessie").click();
        page.getByText("Hoeveel mensen waren er?").click();
        page.getByLabel("Pleegouders").fill("14");
        look(page, "dialoog-aanwezigen", width);
        press(page, "Bewaar");
    }

    private String offer(Page page, int width) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Verslag").setExact(true)).click();
        press(page, "Leg de tekst voor");
        look(page, "dialoog-voorgelegd", width);
        return page.locator("[aria-labelledby=code] .lead").innerText().strip();
    }

    private static NewContextOptions size(int width) {
        return new NewContextOptions().setViewportSize(width, 900).setAcceptDownloads(true).setLocale("nl-NL");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).first().click();
    }

    private void look(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("dialoog-reis-" + name + "-" + width + ".png")));
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            findings.add(name + " at " + width + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
        }
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
            findings.add(name + " at " + width + " is wider than the screen");
        }
    }
}
