package nl.pleegpeil.dashboard;

import io.quarkus.qute.Locate;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.qute.WithPriority;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the pages of the analyst's room in the working directory while developing, so that an edit shows at once. */
@Locate("dashboards/.*")
public class DashboardFiles implements TemplateLocator {

    @Override
    public int getPriority() {
        return WithPriority.DEFAULT_PRIORITY + 10;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        Path file = Path.of(id.endsWith(".html") ? id : id + ".html");
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return Optional.of(new TemplateLocation() {
                @Override
                public Reader read() {
                    return new StringReader(text);
                }

                @Override
                public Optional<Variant> getVariant() {
                    return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
                }
            });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
