package nl.pleegpeil.metric;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pleegpeil.shared.AnalystFiles;

/** The metric files, by name. While developing they are read at every request, so that an edit is seen at once. */
@ApplicationScoped
class MetricFiles {

    private Map<String, MetricFile> read;

    synchronized Map<String, MetricFile> byName() {
        if (read == null || LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            Map<String, MetricFile> files = new LinkedHashMap<>();
            AnalystFiles.read("sql/metrics", "sql/metrics", ".sql").forEach((path, text) -> {
                MetricFile file = MetricFile.parse(path, text);
                files.put(file.name(), file);
            });
            read = files;
        }
        return read;
    }
}
