package nl.pleegpeil.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine. Without one, browser tests are skipped visibly, or fail where one is required. */
final class InstalledBrowser implements AutoCloseable {

    private static final String REQUIRED = "browser.required";
    // What follows keeps the browser from looking up its maker's hosts.
    private static final List<String> QUIET = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private InstalledBrowser(Path executable) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new CreateOptions().setEnv(environment));
        browser = playwright.chromium().launch(new LaunchOptions().setHeadless(true).setExecutablePath(executable).setArgs(QUIET));
    }

    static Optional<Path> find() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable")
                .filter(Objects::nonNull).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** To be called before each test: a skipped class would not be counted. */
    static void assumePresent() {
        if (find().isEmpty() && Boolean.getBoolean(REQUIRED)) {
            throw new IllegalStateException("No browser: install chromium or name one in CHROMIUM (" + REQUIRED + "=true)");
        }
        Assumptions.assumeTrue(find().isPresent(), "No browser on this machine");
    }

    static InstalledBrowser open() {
        return new InstalledBrowser(find().orElseThrow());
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
