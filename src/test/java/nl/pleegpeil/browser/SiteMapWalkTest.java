package nl.pleegpeil.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.example.ExampleForTest;
import nl.pleegpeil.example.ExampleLeaver;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page of the navigation and every page it leads to, as everybody and in every role, on a telephone: it is there and is
 * no refusal and no way to the sign-in, it fits, has nothing that axe finds, can be worked with the keyboard, and says the same
 * without scripts. Pages that differ only in their area, number or period are looked into once, and once more by
 * another role to which they look different.
 */
@QuarkusTest
class SiteMapWalkTest {

    private static final Logger LOG = Logger.getLogger(SiteMapWalkTest.class);
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String EVERYBODY = "iedereen";
    private static final String OPERATOR = "inrichter";
    private static final String REGION = "VB-MERENLAND";
    private static final String OWN = "VB0001";
    private static final int WIDTH = 390;
    private static final int MOST_STOPS = 50;
    private static final int MOST_PARTS = 4;
    private static final int MOST_DEEPER = 3;
    private static final int MOST_LOOKS = 2;
    // Of a group of radio buttons one is a stop; what is folded away is none. Whoever gets the focus notes whether it shows.
    private static final String STOPS = """
            () => {
                const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                    .filter(element => element.tabIndex >= 0 && !element.disabled && element.type !== 'hidden' && !element.closest('dialog:not([open])')
                        && element.checkVisibility({ visibilityProperty: true }));
                const groups = new Set();
                window.stops = stops.filter(element => {
                    if (element.type !== 'radio') return true;
                    const group = (element.form ? [...document.forms].indexOf(element.form) : '') + element.name;
                    const chosen = stops.find(other => other.type === 'radio' && other.name === element.name && other.form === element.form && other.checked);
                    if (chosen ? chosen !== element : groups.has(group)) return false;
                    groups.add(group);
                    return true;
                });
                window.reached = new Set();
                window.unseen = new Set();
                const shows = element => { const style = getComputedStyle(element); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'; };
                document.addEventListener('focusin', event => {
                    window.reached.add(event.target);
                    if (!shows(event.target) && !(event.target.closest('label') && shows(event.target.closest('label')))) window.unseen.add(event.target);
                });
                document.activeElement.blur();
                window.scrollTo(0, 0);
                return window.stops.length;
            }""";
    private static final String MISSED = """
            most => [...window.stops.slice(0, most).filter(element => !window.reached.has(element)
                    && !(element.type === 'radio' && [...window.reached].some(other => other.name === element.name)))
                .map(element => 'not reached: ' + element.outerHTML.slice(0, 120)),
                ...[...window.unseen].map(element => 'focus not seen: ' + element.outerHTML.slice(0, 120))]""";

    @TestHTTPResource("/")
    URI service;
    @Inject
    ExampleForTest example;
    @Inject
    ExampleLeaver leaver;
    @Inject
    SignedIn sessions;
    @Inject
    Accounts accounts;
    @Inject
    SeatedForTest seats;

    private final Set<String> findings = new LinkedHashSet<>();
    private final Set<String> lookedInto = new HashSet<>();
    private final Map<String, Integer> visitors = new HashMap<>();
    private final Map<String, Integer> looks = new HashMap<>();
    private int visits;
    private int asked;
    private long lookingNanos;

    @BeforeEach
    void exampleRegion() {
        InstalledBrowser.assumePresent();
        Today.is("2026-11-20");
        leave();
        example.fillForGood();
    }

    @AfterEach
    void leave() {
        leaver.leave(Actor.service("toets"));
        example.forgetThatItWasLeft();
    }

    @Test
    void everyPage_forEveryRole() {
        long begun = System.nanoTime();
        List<String> who = new ArrayList<>(List.of(EVERYBODY, OPERATOR));
        Arrays.stream(Role.values()).map(Role::code).forEach(who::add);
        try (InstalledBrowser installed = InstalledBrowser.open()) {
            for (String visitor : who) {
                try (BrowserContext context = signedIn(installed, visitor)) {
                    Page page = context.newPage();
                    walk(page, visitor);
                }
            }
        }
        LOG.infof("site map: %d visits, %d links followed, %d kinds of pages looked into, in %d s, of which looking %d s", visits, asked, lookedInto.size(),
                (System.nanoTime() - begun) / 1_000_000_000, lookingNanos / 1_000_000_000);
        assertTrue(lookedInto.size() > 40, lookedInto.toString());
        assertEquals("", String.join("\n", findings));
    }

    /** A session in the example region; for the whole installation the operator's token. */
    private BrowserContext signedIn(InstalledBrowser installed, String visitor) {
        NewContextOptions options = new NewContextOptions().setViewportSize(WIDTH, 800).setLocale("nl-NL");
        if (visitor.equals(OPERATOR)) {
            return installed.browser().newContext(options.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + Visitor.OPERATOR_TOKEN)));
        }
        BrowserContext context = installed.browser().newContext(options);
        if (!visitor.equals(EVERYBODY)) {
            // The accounts of the example open nothing outside a demonstration, so each role has one of its own.
            Role role = Role.of(visitor).orElseThrow();
            long account = accounts.openAtOnce(visitor + System.nanoTime() + "@wandeling.test", visitor, null).id;
            if (role.isOfProvider()) {
                seats.seatAt(account, role, "VB-A", REGION, OWN);
            } else if (role.mayBeEverywhere()) {
                seats.seat(account, role);
            } else {
                seats.seat(account, role, REGION, OWN);
            }
            context.addCookies(List.of(new Cookie(CurrentScope.COOKIE, sessions.session(account)).setUrl(service.toString())));
        }
        return context;
    }

    private void walk(Page page, String visitor) {
        Set<String> seen = new HashSet<>();
        Set<String> deeper = new LinkedHashSet<>();
        Document start = visit(page, visitor, "/", seen, deeper);
        if (!visitor.equals(EVERYBODY) && !visitor.equals(OPERATOR) && start.select(".site-head a[href='/mijn-account']").isEmpty()) {
            findings.add(visitor + " is not signed in");
        }
        Set<String> map = new LinkedHashSet<>();
        for (String theme : links(start, ".site-nav a")) {
            map.addAll(links(visit(page, visitor, theme, seen, deeper), ".site-nav a"));
        }
        map.addAll(links(start, ".site-foot a"));
        map.addAll(links(start, ".site-head .who a"));
        map.forEach(address -> visit(page, visitor, address, seen, deeper));
        // Every link that a page shows leads somewhere. What lies there looks alike for most: three visitors look into it.
        deeper.stream().filter(address -> !seen.contains(kind(address))).toList().forEach(address -> {
            if (visitors.merge(kind(address), 1, Integer::sum) <= MOST_DEEPER) {
                visit(page, visitor, address, seen, new LinkedHashSet<>());
            } else if (seen.add(kind(address))) {
                ask(page, visitor, address);
            }
        });
    }

    /** Addresses of the same kind: other areas, numbers and periods, and other answers to the same questions. */
    private static String kind(String address) {
        String[] parts = address.split("\\?", 2);
        String path = Arrays.stream(parts[0].split("/")).map(part -> part.matches(".*\\d.*|VB-.*|[A-Z]{2}") && !part.contains("actieplan") ? "#" : part)
                .collect(Collectors.joining("/"));
        return parts.length == 1 ? path
                : path + "?" + Arrays.stream(parts[1].split("&")).map(each -> each.replaceFirst("=.*", "")).distinct().sorted().collect(Collectors.joining("&"));
    }

    /** Links of this service, without the place on the page. */
    private List<String> links(Document page, String within) {
        return page.select(within).stream().map(link -> link.absUrl("href").replaceFirst("#.*", ""))
                .filter(link -> link.startsWith(service.toString())).map(link -> "/" + link.substring(service.toString().length())).distinct().toList();
    }

    /** Asks for an address as this visitor: it is there and is theirs, or they should not have been shown the way. */
    private APIResponse ask(Page page, String visitor, String address) {
        asked++;
        APIResponse answer = page.request().get(service.resolve(address).toString());
        boolean isSentToSignIn = URI.create(answer.url()).getPath().startsWith("/inloggen") && !address.startsWith("/inloggen");
        if (answer.status() >= 400 || isSentToSignIn) {
            findings.add(visitor + " " + address + ": " + (isSentToSignIn ? "asks to sign in" : answer.status()));
        }
        return answer;
    }

    /** What an address gives without scripts; nothing for a file, or when it was seen before. A look that is new is looked into. */
    private Document visit(Page page, String visitor, String address, Set<String> seen, Set<String> deeper) {
        if (!seen.add(kind(address))) {
            return new Document("");
        }
        visits++;
        APIResponse answer = ask(page, visitor, address);
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html") || answer.headers().containsKey("content-disposition")) {
            return new Document("");
        }
        String where = visitor + " " + address + ": ";
        Document plain = Jsoup.parse(answer.text(), answer.url());
        deeper.addAll(links(plain, "main a[href]"));
        if (plain.select("main h1").text().isBlank()) {
            findings.add(where + "no heading without scripts");
        }
        if (lookedInto.add(kind(address) + " " + answer.status() + " " + plain.select("main form, main h2, nav").size())
                && looks.merge(kind(address), 1, Integer::sum) <= MOST_LOOKS) {
            long begun = System.nanoTime();
            page.navigate(service.resolve(address).toString());
            if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
                findings.add(where + "scrolls sideways");
            }
            lookInto(page, where, plain);
            lookingNanos += System.nanoTime() - begun;
        }
        return plain;
    }

    private void lookInto(Page page, String where, Document plain) {
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            findings.add(where + rule.getId() + " " + rule.getNodes().get(0).getHtml());
        }
        // Every heading that scripts show, the page has by itself.
        String text = plain.select("main").text();
        ((List<?>) page.evaluate("[...document.querySelectorAll('main h1, main h2, main h3')].map(heading => heading.textContent.trim().replace(/\\s+/g, ' '))"))
                .stream().map(Object::toString).filter(heading -> !text.contains(heading)).forEach(heading -> findings.add(where + "only with scripts: " + heading));
        int stops = Math.min(MOST_STOPS, ((Number) page.evaluate(STOPS)).intValue());
        // A day is typed in parts, and each part is a stop.
        int presses = stops + 2 + MOST_PARTS * page.locator("input[type=date], input[type=time]").count();
        for (int press = 0; press < presses; press++) {
            page.keyboard().press("Tab");
        }
        ((List<?>) page.evaluate(MISSED, stops)).forEach(missed -> findings.add(where + missed));
    }
}
