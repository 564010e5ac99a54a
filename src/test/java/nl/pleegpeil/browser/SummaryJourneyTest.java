package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.OpenAreas;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A summary from draft to its second version, each step in the browser of whoever takes it; and axe on every page on the way. */
@QuarkusTest
class SummaryJourneyTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String PLACE = OpenAreas.PREFIX + "BA";
    private static final String WRITER = "b-schrijver";
    private static final String PARENTS = "b-pleegouders";
    private static final String ONTREGELAAR = "b-ontregelaar";
    private static final String ALDERMAN = "b-wethouder";
    private static final String REGISTRY = "b-griffie";
    private static final String PRIVACY = "b-privacy";
    private static final String NOBODY = "";

    @TestHTTPResource("/")
    URI service;
    @Inject
    Given given;

    private InstalledBrowser installed;
    private final Map<String, Page> pages = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    @BeforeEach
    void everybodyIsThere() {
        InstalledBrowser.assumePresent();
        Today.is("2026-03-10");
        given.region(OpenAreas.PREFIX + "BR", "NL");
        given.municipality(PLACE, OpenAreas.PREFIX + "BR");
        given.delivered(Given.flow(PLACE, "2025", 30, 40), Given.flow(PLACE, "2024", 20, 40), Given.flow(PLACE, "2023", 41, 40));
        Cast.onStage().visitor(WRITER, 841, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 841, PLACE)).visitor(PARENTS, 842, Cast.grant(Role.PLEEGOUDERRAAD, 842, PLACE))
                .visitor(ONTREGELAAR, 843, Cast.grant(Role.ONTREGELAAR, 843, PLACE)).visitor(ALDERMAN, 844, Cast.grant(Role.PORTEFEUILLEHOUDER, 844, PLACE))
                .visitor(REGISTRY, 845, Cast.grant(Role.GRIFFIE, 845, PLACE)).visitor(PRIVACY, 846, Cast.grant(Role.PRIVACYFUNCTIONARIS, 846));
        installed = InstalledBrowser.open();
    }

    @AfterEach
    void everybodyLeaves() {
        Cast.leave();
        if (installed != null) {
            installed.close();
        }
    }

    private Page of(String who) {
        return pages.computeIfAbsent(who, name -> {
            NewContextOptions options = new NewContextOptions().setViewportSize(who.equals(NOBODY) ? 390 : 1280, 900).setLocale("nl-NL");
            BrowserContext context = installed.browser().newContext(who.equals(NOBODY) ? options : options.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + who)));
            return context.newPage();
        });
    }

    private Page open(String who, String path) {
        Page page = of(who);
        page.navigate(service.resolve(path).toString());
        return page;
    }

    private void look(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", "samenvatting-" + name + ".png")));
        new AxeBuilder(page).withTags(RULES).analyze().getViolations()
                .forEach(rule -> findings.add(name + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml()));
    }

    private void step(String who, String path, String step) {
        Page page = open(who, path);
        page.check("input[name=stap][value=" + step + "]");
        send(page);
    }

    private static void send(Page page) {
        page.locator("form[action$='/stap'] button.button:not(.plain)").last().click();
        assertTrue(page.url().contains("bewaard="), page.locator("main").textContent());
    }

    private void adoptAndPublish(String path) {
        step(ONTREGELAAR, path, "meelezen");
        Page alderman = open(ALDERMAN, path);
        alderman.check("input[name=stap][value=vaststellen]");
        alderman.fill("#dag", "9-3-2026");
        alderman.fill("#besluit", "B26-014");
        send(alderman);
        step(REGISTRY, path, "publiceren");
    }

    @Test
    void summary_fromDraftToSecondVersion() {
        Page privacy = open(PRIVACY, "/samenvattingen/werk");
        look(privacy, "werk");
        privacy.locator("form[action$='/sjabloon'] button").click();
        Page writer = open(WRITER, "/samenvattingen/werk");
        writer.selectOption("#gebied", PLACE);
        writer.selectOption("#periode", "2025");
        writer.locator("form[action='/samenvattingen/werk'] button").click();
        String path = URI.create(writer.url()).getPath();
        writer.fill("#duiding-staat", "Ervaren gezinnen stoppen vaker.");
        writer.locator("form[action$='/tekst'] button.button:not(.plain)").last().click();
        look(writer, "schrijven");
        step(WRITER, path, "vragen");
        Page parents = open(PARENTS, path);
        parents.check("input[name=stap][value=reageren]");
        parents.fill("#reactie", "Wij vragen een vast aanspreekpunt.");
        look(parents, "reactie");
        send(parents);
        adoptAndPublish(path);

        String address = "/samenvattingen/" + PLACE + "/2025";
        Page reader = open(NOBODY, address);
        assertTrue(reader.content().contains("kwamen er 75 bij.") && reader.content().contains("Wij vragen een vast aanspreekpunt."));
        look(reader, "eerste-390");
        String first = reader.locator("article").textContent();

        given.delivered(Given.flow(PLACE, "2025", 20, 40));
        Page again = open(WRITER, path);
        again.check("input[name=stap][value=verbeteren]");
        again.fill("#reden", "Een aanbieder telde verkeerd.");
        send(again);
        adoptAndPublish(URI.create(again.url()).getPath());

        reader = open(NOBODY, address);
        assertTrue(reader.content().contains("kwamen er 50 bij.") && reader.content().contains("was 75, is nu 50."), reader.locator("article").textContent());
        assertTrue(reader.content().contains("Een aanbieder telde verkeerd."));
        look(reader, "tweede-390");
        assertEquals(first, open(NOBODY, address + "/1").locator("article").textContent());
        for (String each : List.of("/samenvattingen", "/samenvattingen/" + PLACE, "/samenvattingen/abonnement", "/geregeld", "/geregeld/" + PLACE, "/moties", "/actieplan-2017-2018")) {
            look(open(NOBODY, each), each.substring(1).replace('/', '-'));
        }
        look(open(WRITER, "/moties/nieuw"), "motie-nieuw");
        look(open(WRITER, "/geregeld/" + PLACE + "/tarief"), "geregeld-punt");
        assertEquals(List.of(), findings);
    }
}
