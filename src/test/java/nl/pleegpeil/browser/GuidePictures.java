package nl.pleegpeil.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.guide.Chapter;

/**
 * Makes the pictures of the guide anew, from a running service with the example region (PLEEGPEIL_DEMO=true):
 * {@code ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt && java -cp
 * target/test-classes:target/classes:$(cat target/cp.txt) nl.pleegpeil.browser.GuidePictures http://127.0.0.1:8080}.
 * Look at them before they are committed.
 */
public final class GuidePictures {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/handleiding");
    private static final int WIDTH = 390;
    private static final int HEIGHT = 600;
    private static final String PASSWORD = "voorbeeld van Merenland";

    private GuidePictures() {
    }

    public static void main(String[] address) throws IOException {
        Files.createDirectories(FOLDER);
        Map<Role, BrowserContext> visitors = new EnumMap<>(Role.class);
        try (InstalledBrowser installed = InstalledBrowser.open()) {
            for (Chapter chapter : Chapter.values()) {
                BrowserContext visitor = chapter == Chapter.INLOGGEN ? fresh(installed)
                        : visitors.computeIfAbsent(chapter.seenBy(), role -> signedIn(installed, address[0], role));
                Page page = visitor.newPage();
                page.navigate(address[0] + chapter.address());
                // The navigation is the same everywhere; the picture begins where the page itself does.
                page.evaluate("window.scrollTo(0, Math.max(0, document.querySelector('main').getBoundingClientRect().top - 12))");
                ImageIO.write(fewColours(page.screenshot()), "png", FOLDER.resolve(chapter.code() + ".png").toFile());
                page.close();
            }
        }
    }

    private static BrowserContext fresh(InstalledBrowser installed) {
        return installed.browser().newContext(new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("nl-NL"));
    }

    private static BrowserContext signedIn(InstalledBrowser installed, String address, Role role) {
        BrowserContext context = fresh(installed);
        Page page = context.newPage();
        page.navigate(address + "/inloggen");
        page.fill("input[name=email]", role.code() + "@merenland.example");
        page.fill("input[name=wachtwoord]", PASSWORD);
        page.click("button[type=submit]:not([value=code])");
        page.waitForLoadState();
        page.close();
        return context;
    }

    /** The same with a palette: a third of the bytes, and on these pages nobody sees the difference. */
    private static BufferedImage fewColours(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage indexed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
        Graphics2D pen = indexed.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return indexed;
    }
}
