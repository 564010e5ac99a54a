package nl.pleegpeil.shared;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that an analyst edits: read from the working directory while developing, so that an edit is seen at the
 * next request, and from the class path otherwise.
 */
public final class AnalystFiles {

    private AnalystFiles() {
    }

    /**
     * The texts of all files with an ending in a folder and below, by their path from that folder.
     *
     * @param workingFolder   the folder in the project, such as sql/metrics
     * @param classPathFolder where the build puts it
     */
    public static Map<String, String> read(String workingFolder, String classPathFolder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        Path folder = Path.of(workingFolder);
        try {
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT && Files.isDirectory(folder)) {
                collect(folder, ending, texts);
            } else {
                ClassPathUtils.consumeAsPaths(classPathFolder, path -> collect(path, ending, texts));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return texts;
    }

    private static void collect(Path folder, String ending, Map<String, String> texts) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(ending))::iterator) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
