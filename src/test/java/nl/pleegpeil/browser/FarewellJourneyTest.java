package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parent who stopped: from the letter's address to the thanks, without scripts, and then a code and a talk. */
@QuarkusTest
class FarewellJourneyTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TestHTTPResource("/")
    URI service;
    @Inject
    Given data;

    private final List<String> findings = new ArrayList<>();
    private String region;

    @BeforeEach
    void browserIsThere() {
        InstalledBrowser.assumePresent();
        String country = Import.unique("BL");
        region = Import.unique("BR");
        data.country(country);
        data.region(region, country);
        data.municipality(Import.unique("BG"), region);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void parent_answersWithoutScripts(int width) {
        try (InstalledBrowser installed = InstalledBrowser.open();
                BrowserContext context = installed.browser().newContext(new NewContextOptions().setViewportSize(width, 844).setLocale("nl-NL"))) {
            context.route("**/*.js", Route::abort);
            Page page = context.newPage();
            page.navigate(service.resolve("/stoppen/" + region).toString());
            look(page, "begin", width);
            page.locator("main a.button").first().click();
            page.fill("#woorden", "Er was nooit iemand bereikbaar als het misging.");
            next(page);
            look(page, "stap1-fout", width);
            assertEquals("Er was nooit iemand bereikbaar als het misging.", page.inputValue("#woorden"));
            page.check("input[name=gebeurtenis][value=stop]");
            page.check("input[name=groep][value=C]");
            look(page, "stap1", width);
            next(page);
            page.check("input[name=hoofdreden][value=C1]");
            look(page, "stap2", width);
            next(page);
            page.locator("details", new Page.LocatorOptions().setHasText("samenwerking met instanties")).locator("summary").click();
            page.check("input[name=mee][value=D1]");
            page.check("input[name=mee][value=D4]");
            look(page, "stap3", width);
            next(page);
            page.check("input[name=terugkeer][value=ja]");
            page.goBack();
            page.goForward();
            page.check("input[name=terugkeer][value=ja]");
            look(page, "stap4", width);
            next(page);
            look(page, "stap5", width);
            String check = page.locator("dl.facts").textContent();
            assertTrue(check.contains("Te weinig begeleiding") && check.contains("Niet serieus genomen") && check.contains("nooit iemand bereikbaar"), check);
            next(page);
            assertTrue(page.url().endsWith("/bedankt"), page.url());
            look(page, "bedankt", width);
            assertEquals(List.of("[C1, D1, D4, ja]"), data.rowsOf(
                    "select main_reason, contributing_1, contributing_2, would_return from farewell where region_code = '" + region + "'"));
            page.navigate(service.resolve("/terugkoppeling/aanvraag/" + region).toString());
            look(page, "bericht", width);
            page.locator("main button").first().click();
            look(page, "code", width);
            page.navigate(service.resolve("/gesprekken/aanvraag/" + region).toString());
            look(page, "gesprek", width);
        }
        assertEquals(List.of(), findings);
    }

    private static void next(Page page) {
        page.locator("main .buttons button").first().click();
    }

    private void look(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", "stoppen-" + name + "-" + width + ".png")));
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            findings.add(name + " at " + width + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
        }
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
            findings.add(name + " at " + width + " scrolls sideways");
        }
    }
}
