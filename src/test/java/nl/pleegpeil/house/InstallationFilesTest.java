package nl.pleegpeil.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that an operator copies say what the service understands. */
class InstallationFilesTest {

    private static final Path FILES = Path.of("docs/inrichting");
    private static final Pattern NAME = Pattern.compile("PLEEGPEIL_[A-Z0-9_]*[A-Z0-9]");
    // Of one provider, of one retention class.
    private static final Pattern ONE_OF_MANY = Pattern.compile("PLEEGPEIL_(?:OIDC|RETENTION)_?.*");

    private static Set<String> namesIn(String text) {
        return NAME.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the service reads. */
    private static Set<String> known() throws IOException {
        String properties = Files.readString(Path.of("src/main/resources/application.properties"));
        return Pattern.compile("\\$\\{(PLEEGPEIL_[A-Z0-9_]+)").matcher(properties).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            List<Path> found = new ArrayList<>(files.filter(Files::isRegularFile).toList());
            found.add(Path.of("README.md"));
            return found;
        }
    }

    @Test
    void settings_areThoseThatTheServiceReads() throws IOException {
        Set<String> known = known();
        assertTrue(known.contains("PLEEGPEIL_KEY") && known.size() > 30, known.toString());
        // A unit may have a variable of its own: systemd hands it to the command line.
        String unit = Files.readString(FILES.resolve("pleegpeil-kopie.service"));
        Set<String> wrong = new TreeSet<>();
        for (Path file : files()) {
            for (String name : namesIn(Files.readString(file))) {
                if (!known.contains(name) && !ONE_OF_MANY.matcher(name).matches() && !unit.contains("\"$" + name + "\"")) {
                    wrong.add(file + ": " + name);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    @Test
    void compose_startsTheImageThatIsBuilt_withVolumesAndFilesThatAreThere() throws IOException {
        String text = Files.readString(FILES.resolve("compose.yaml"));
        Map<?, ?> compose = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        Map<?, ?> services = map(compose.get("services"));
        assertEquals(Set.of("database", "pleegpeil"), services.keySet());
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>pleegpeil</artifactId>\\s*<version>([^<]+)</version>").matcher(pom);
        assertTrue(version.find());
        Matcher image = Pattern.compile("<image>(pleegpeil/[^<]+)</image>").matcher(pom);
        assertTrue(image.find());
        Map<?, ?> service = map(services.get("pleegpeil"));
        assertEquals(image.group(1).replace("${project.version}", version.group(1)), service.get("image"));
        Matcher folder = Pattern.compile("<workingDirectory>([^<]+)</workingDirectory>").matcher(pom);
        assertTrue(folder.find());
        assertEquals(List.of("dienst:" + folder.group(1)), service.get("volumes"));
        assertTrue(map(service.get("environment")).get("PLEEGPEIL_AUDIT_HEAD").toString().startsWith(folder.group(1) + "/"));
        assertEquals(Set.of("database"), map(service.get("depends_on")).keySet());
        assertTrue(map(services.get("database")).containsKey("healthcheck"), "the service waits for it");
        for (Object each : services.values()) {
            for (Object volume : (List<?>) map(each).get("volumes")) {
                String source = volume.toString().split(":")[0];
                boolean isThere = source.startsWith("./") ? Files.isExecutable(FILES.resolve(source)) : map(compose.get("volumes")).containsKey(source);
                assertTrue(isThere, volume.toString());
            }
        }
        // What must be filled in is named on top.
        Set<String> asked = Pattern.compile("\\$\\{([A-Z_]+):\\?").matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
        String heading = text.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining(" "));
        asked.forEach(name -> assertTrue(heading.contains(name), name));
    }

    @Test
    void rightOfTheTokenForMetrics_isCalledAsOnThePage() throws IOException {
        Matcher right = Pattern.compile("met het recht \"([^\"]+)\"").matcher(Files.readString(FILES.resolve("prometheus.yml")));
        assertTrue(right.find());
        assertTrue(Files.readString(Path.of("src/main/resources/messages/token_nl.properties")).contains("right_$OPERATE=" + right.group(1) + "\n"), right.group(1));
    }

    @Test
    void yamlFiles_areYaml() throws IOException {
        for (Path file : files()) {
            if (file.toString().matches(".*\\.ya?ml")) {
                try (InputStream in = Files.newInputStream(file)) {
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
                }
            }
        }
    }
}
