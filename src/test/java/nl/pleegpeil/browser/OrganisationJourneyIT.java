package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Keycloak;
import nl.pleegpeil.testsupport.SeatedForTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What only a browser shows: that our policy lets a typed address go to its organisation, and that a form which came
 * too late is still there after signing in elsewhere. With and without scripts.
 */
@QuarkusTest
@TestProfile(Keycloak.Running.class)
class OrganisationJourneyIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String EMAIL = "femke@zuidmeer.example";

    private static InstalledBrowser installed;

    @TestHTTPResource("/")
    URI service;
    @Inject
    Given given;
    @Inject
    Accounts accounts;
    @Inject
    SeatedForTest seats;

    @BeforeEach
    void browserAndAccount() {
        InstalledBrowser.assumePresent();
        if (installed == null) {
            installed = InstalledBrowser.open();
        }
        if (QuarkusTransaction.requiringNew().call(AreaTree::inForce).find("KCZ").isEmpty()) {
            given.country("KCL");
            given.region("KCR", "KCL");
            given.municipality("KCZ", "KCR");
            given.municipality("KCN", "KCR");
        }
        Account account = QuarkusTransaction.requiringNew().call(() -> Account.ofAddress(EMAIL))
                .orElseGet(() -> accounts.invite(EMAIL, "Femke Rietveldt"));
        seats.seat(account.id, Role.AANDACHTSFUNCTIONARIS, "KCZ");
    }

    @AfterAll
    static void close() {
        if (installed != null) {
            installed.close();
            installed = null;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void journey_withATypedAddress_andAFormThatCameTooLate(boolean scripts) {
        try (BrowserContext context = installed.browser().newContext()) {
            if (!scripts) {
                context.route(address -> address.startsWith("http://127.0.0.1:" + service.getPort()) && address.endsWith(".js"), Route::abort);
            }
            Page page = context.newPage();
            String here = "http://127.0.0.1:" + service.getPort();
            page.navigate(here + "/inloggen?naar=/mijn-account");
            assertAccessible(page);
            page.fill("input[name=email]", EMAIL);
            page.click("form.form button.button:not(.plain)");
            page.fill("#username", "femke");
            page.fill("#password", "wachtwoord van femke");
            page.click("#kc-login");
            page.waitForURL(here + "/mijn-account");
            assertEquals(0, context.cookies().stream().filter(cookie -> cookie.name.equals("pleegpeil-organisatie")).count());

            context.clearCookies(new ClearCookiesOptions().setName(CurrentScope.COOKIE));
            page.fill("input[name=naam]", "Femke van Rietveldt");
            page.click("form[action='/mijn-account/naam'] button");
            assertTrue(page.textContent("main").contains("hebben wij vastgehouden"), page.textContent("main"));
            assertAccessible(page);
            // Not signed in yet: the form stays.
            page.click("form[action='/inloggen/ingelogd'] button");
            Page second = page.waitForPopup(() -> page.click("a[href^='/inloggen/organisatie/zuidmeer']"));
            second.waitForURL(here + "/inloggen/klaar");
            assertTrue(second.textContent("h1").contains("U bent ingelogd"));
            assertAccessible(second);
            page.click("form[action='/inloggen/ingelogd'] button");
            page.click("form[action='/mijn-account/naam'] button");
            page.waitForURL(here + "/mijn-account?bewaard=naam");
            assertEquals("Femke van Rietveldt", page.inputValue("input[name=naam]"));
        }
    }

    private static void assertAccessible(Page page) {
        assertEquals(List.of(), new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList(), page.url());
    }
}
