package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.LocatorOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the start page to the overview, its filter, its table and its CSV; and axe on every page on the way. */
@QuarkusTest
class ReadingJourneyTest {

    private static final String OVERVIEW = "/dashboards/behoud/overzicht";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String STICKING_OUT = """
            document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
                .filter(element => !element.closest('.scroll table') && element.getBoundingClientRect().right > innerWidth + 0.5)
                .map(element => element.outerHTML.slice(0, 120)).join('\\n') || 'scrollWidth ' + document.documentElement.scrollWidth""";
    private static final Path PICTURES = Path.of("target/screenshots");

    private static InstalledBrowser installed;

    @TestHTTPResource("/")
    URI service;
    @Inject
    Given given;

    @BeforeEach
    void browserIsThere() {
        InstalledBrowser.assumePresent();
        if (installed == null) {
            installed = InstalledBrowser.open();
            given.country("VOORBEELDLAND");
            given.region("VBR", "VOORBEELDLAND");
            given.municipality("VBA", "VBR");
            given.municipality("VBB", "VBR");
            int[][] counts = {{36, 38}, {29, 31}, {40, 33}, {33, 39}, {46, 40}, {36, 48}, {42, 40}, {26, 38}};
            for (int index = 0; index < counts.length; index++) {
                given.delivered(Given.flow("VBA", String.valueOf(2017 + index), counts[index][0], counts[index][1]));
                given.delivered(Given.flow("VBB", String.valueOf(2017 + index), index % 3, index % 4));
            }
        }
    }

    @AfterAll
    static void close() {
        if (installed != null) {
            installed.close();
            installed = null;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void journey_withScripts(int width) throws IOException {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            walk(page, width, true);
            assertEquals(List.of(), complaints);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void journey_scriptsBlocked(int width) throws IOException {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            context.route("**/*.js", Route::abort);
            walk(context.newPage(), width, false);
        }
    }

    private void walk(Page page, int width, boolean scripts) throws IOException {
        page.navigate(service.toString());
        page.locator("a[href='" + OVERVIEW + "']").last().click();
        ready(page, scripts);
        assertTrue(page.title().startsWith("Komen er genoeg nieuwe pleeggezinnen bij?"), page.title());
        if (width < 500) {
            page.locator(".filter > summary").click();
        }
        page.selectOption("#f-van", "2016");
        page.selectOption("#f-tot", "2022");
        page.locator(".filter button").click();
        ready(page, scripts);
        assertTrue(page.url().contains("van=2016") && page.url().contains("tot=2022"), page.url());
        assertTrue(page.locator(".filter > summary").textContent().contains("2016 tot en met 2021"));
        if (scripts) {
            assertFalse(page.locator("details.table table").first().isVisible(), "the picture stands, so the table is folded");
            page.locator("details.table > summary").first().click();
        }
        String row = page.locator("details.table table").first().locator("tr", new LocatorOptions().setHasText("2018")).textContent();
        assertTrue(row.contains("110,7") && row.contains("104,7 tot 117,2"), row);
        assertEquals("", page.evaluate(STICKING_OUT), "what makes the page itself scroll sideways");
        Download csv = page.waitForDownload(() -> page.locator("a[download]").first().click());
        String text = Files.readString(csv.path());
        assertTrue(text.contains("\n2018;") && text.contains("110.7") && !text.contains("\n2022;"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyPage_hasNoAxeFindings(int width) {
        List<String> findings = new ArrayList<>();
        // Each width in one scheme; the walk of the site map sees the other of the phone.
        for (ColorScheme scheme : List.of(width > 1000 ? ColorScheme.LIGHT : ColorScheme.DARK)) {
            try (BrowserContext context = context(width, scheme)) {
                Page page = context.newPage();
                for (String address : List.of("", OVERVIEW, OVERVIEW + "?gebied=VBR", OVERVIEW + "?gebied=VBB",
                        OVERVIEW + "?gebied=GM0014&van=zz", "/kengetallen", "/kengetallen/vervangingsratio",
                        "/aandachtsfunctionarissen", "/aandachtsfunctionarissen?regio=VBR", "/contact/VBA",
                        "/importeren", "/importeren/geschiedenis", "/cijfers/NL/2024", "/leveringen", "/leveringen/afspraken",
                        "/dashboards/behoud/uitvalredenen?gebied=VBR", "/stoppen", "/stoppen/VBR", "/stoppen/VBR/denken", "/stopredenen", "/doelen",
                        "/terugkoppeling/code", "/handleiding", "/handleiding/griffie?q=motie", "/samenvattingen/werk/ritme",
                        "/terugkoppeling/code", "/zoeken?q=gebied", "/zoeken?q=bestaatnergens", "/zoeken?q=x", "/gemeenten", "/gemeente/VBA", "/regio/VBR",
                        "/regio/VBR/gemeenten", "/eerste-week",
                        "/tijdlijn", "/tijdlijn/nieuw?gebied=VBR", "/dashboards/behoud/naast-elkaar?gebied=VBA&vergelijk=VBB",
                        "/dashboards/behoud/naast-elkaar?gebied=VBR&vergelijk=ooit",
                        "/openbaar-maken", "/dashboards/behoud/regelkaart", "/dashboards/behoud/vergelijking", "/kengetallen/regelkaart", "/bestaat-niet")) {
                    page.navigate(service.resolve(address.isEmpty() ? "/" : address).toString());
                    ready(page, address.startsWith(OVERVIEW));
                    picture(page, (address.isEmpty() ? "start" : address.replaceAll("[^A-Za-z0-9]+", "-").substring(1))
                            + "-" + width + (scheme == ColorScheme.DARK ? "-donker" : ""));
                    for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
                        findings.add(address + " at " + width + " " + scheme + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
                    }
                }
            }
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void keyboard_firstStopIsTheSkipLink() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(service.resolve(OVERVIEW).toString());
            page.keyboard().press("Tab");
            assertEquals("#inhoud", page.evaluate("document.activeElement.getAttribute('href')"));
        }
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return installed.browser().newContext(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme)
                .setAcceptDownloads(true).setLocale("nl-NL"));
    }

    private static void ready(Page page, boolean drawsCharts) {
        if (drawsCharts) {
            page.waitForSelector("html[data-ready]", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
