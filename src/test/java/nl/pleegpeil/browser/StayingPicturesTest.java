package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.example.ExampleForTest;
import nl.pleegpeil.example.ExampleLeaver;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Test;

/** The pages about staying and causes, with the families of the example: axe, nothing that sticks out, and pictures. */
@QuarkusTest
class StayingPicturesTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TestHTTPResource("/")
    URI service;
    @Inject
    ExampleForTest example;
    @Inject
    ExampleLeaver leaver;

    @Test
    void pages_atBothWidths() {
        InstalledBrowser.assumePresent();
        leaver.leave(Actor.service("toets"));
        example.fillForGood();
        List<String> findings = new ArrayList<>();
        try (InstalledBrowser installed = InstalledBrowser.open()) {
            for (int width : List.of(1280, 390)) {
                try (BrowserContext context = installed.browser().newContext(new NewContextOptions().setViewportSize(width, 900).setLocale("nl-NL")
                        .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + Visitor.OPERATOR_TOKEN)))) {
                    Page page = context.newPage();
                    List<String> complaints = new ArrayList<>();
                    page.onPageError(complaints::add);
                    for (String address : List.of("/dashboards/behoud/overleving?gebied=VB-MERENLAND", "/dashboards/behoud/oorzaken?gebied=VB-MERENLAND",
                            "/dashboards/behoud/overleving?gebied=VB0010", "/dashboards/behoud/oorzaken?gebied=GM0014", "/gezinsgegevens")) {
                        page.navigate(service.resolve(address).toString());
                        if (address.startsWith("/dashboards")) {
                            page.waitForSelector("html[data-ready]", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
                        }
                        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots",
                                address.replaceAll("[^A-Za-z0-9]+", "-").substring(1) + "-" + width + ".png")));
                        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
                            findings.add(address + " at " + width + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
                        }
                        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address + " scrolls sideways at " + width);
                    }
                    assertEquals(List.of(), complaints);
                }
            }
        } finally {
            leaver.leave(Actor.service("toets"));
            example.forgetThatItWasLeft();
        }
        assertEquals(List.of(), findings);
    }
}
