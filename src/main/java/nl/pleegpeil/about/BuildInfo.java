package nl.pleegpeil.about;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was built, and from what. */
@ApplicationScoped
public class BuildInfo {

    // Written by the build; not there when it was built without its history.
    private static final String FILE = "/build/git.properties";

    private final String version;
    private final Properties git;

    BuildInfo(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
        this.git = read();
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream file = BuildInfo.class.getResourceAsStream(FILE)) {
            if (file != null) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        return properties;
    }

    /** Such as 1.0.0. */
    public String version() {
        return version;
    }

    /** The first digits of the commit, with "-dirty" behind it when files were changed since; "" when unknown. */
    public String commit() {
        String commit = git.getProperty("git.commit.id.abbrev", "");
        return Boolean.parseBoolean(git.getProperty("git.dirty")) ? commit + "-dirty" : commit;
    }

    /** Version and commit together. */
    public String name() {
        return commit().isEmpty() ? version : version + " (" + commit() + ")";
    }
}
