package nl.pleegpeil.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.guide.Chapter;

/**
 * Makes the pictures of the guide anew, from a running service with the example region (PLEEGPEIL_DEMO=true):
 * {@code ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt && java -cp
 * target/test-classes:target/classes:$(cat target/cp.txt) nl.pleegpeil.browser.GuidePictures http://127.0.0.1:8080
 * TOKEN}, with the PLEEGPEIL_API_TOKEN of that service for what belongs to the whole installation.
 * Look at them before they are committed.
 */
public final class GuidePictures {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/handleiding");
    private static final int WIDTH = 390;
    private static final int HEIGHT = 600;
    private static final String PASSWORD = "voorbeeld van Merenland";

    private GuidePictures() {
    }

    /** Arguments: the address of the service and its token. */
    public static void main(String[] given) throws IOException {
        Files.createDirectories(FOLDER);
        Map<Role, BrowserContext> visitors = new EnumMap<>(Role.class);
        try (InstalledBrowser installed = InstalledBrowser.open()) {
            for (Chapter chapter : Chapter.values()) {
                BrowserContext visitor = chapter == Chapter.INLOGGEN ? fresh(installed, Map.of())
                        : visitors.computeIfAbsent(seenBy(chapter), role -> signedIn(installed, given, role));
                Page page = visitor.newPage();
                page.navigate(given[0] + chapter.address());
                // The navigation is the same everywhere; the picture begins where the page itself does.
                page.evaluate("window.scrollTo(0, Math.max(0, document.querySelector('main').getBoundingClientRect().top - 12))");
                page.screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(chapter.code() + ".png")));
                page.close();
            }
        }
    }

    /** A role that has the task and signs in with a password; members of the pleegouderraad get a code by mail. */
    private static Role seenBy(Chapter chapter) {
        return Arrays.stream(Role.values()).filter(role -> role != Role.PLEEGOUDERRAAD && Chapter.of(role).contains(chapter)).findFirst().orElse(Role.LEZER);
    }

    private static BrowserContext fresh(InstalledBrowser installed, Map<String, String> headers) {
        return installed.browser().newContext(new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("nl-NL").setExtraHTTPHeaders(headers));
    }

    private static BrowserContext signedIn(InstalledBrowser installed, String[] given, Role role) {
        // The beheerder of the example has a region; setting up, audit and terms belong to the whole installation.
        if (role == Role.BEHEERDER || role == Role.PRIVACYFUNCTIONARIS) {
            return fresh(installed, Map.of("Authorization", "Bearer " + given[1]));
        }
        BrowserContext context = fresh(installed, Map.of());
        Page page = context.newPage();
        page.navigate(given[0] + "/inloggen");
        page.fill("input[name=email]", role.code() + "@merenland.example");
        page.fill("input[name=wachtwoord]", PASSWORD);
        page.click("button[type=submit]:not([value=code])");
        page.waitForLoadState();
        page.close();
        return context;
    }
}
