package nl.pleegpeil.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real Keycloak with a realm for each of two municipalities that do not exist, and the settings that go with them; a
 * third organisation never answers.
 */
public class Keycloak implements QuarkusTestResourceLifecycleManager {

    /** The profile of a test that needs it. */
    public static class Running implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Keycloak.class));
        }
    }

    private static final Path HOME = Path.of(System.getProperty("keycloak.home", "target/keycloak-26.3.0"));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Process process;
    private String realm;
    private boolean isUp;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            int own = freePort();
            String service = "http://127.0.0.1:" + own;
            String address = "http://127.0.0.1:" + port + "/realms/";
            launch(port, service);
            realm = address + "noordmeer";
            Map<String, String> settings = new HashMap<>(Map.of("quarkus.http.test-port", String.valueOf(own),
                    "pleegpeil.public-url", service, "pleegpeil.oidc.providers", "zuidmeer,noordmeer,stilstad"));
            organisation(settings, "zuidmeer", address + "zuidmeer", "Gemeente Zuidmeer", "KCZ",
                    "groups:pleegzorg-af=aandachtsfunctionaris,pleegzorg-lezer=lezer");
            organisation(settings, "noordmeer", address + "noordmeer", "Gemeente Noordmeer", "KCN",
                    "realm_access.roles:pleegzorg=aandachtsfunctionaris");
            organisation(settings, "stilstad", "http://127.0.0.1:" + freePort() + "/realms/stilstad", "Gemeente Stilstad", "KCS",
                    "groups:x=lezer");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not start", e);
        }
    }

    /** Keycloak starts while the service does; a test waits for it. */
    @Override
    public void inject(TestInjector injector) {
        if (isUp) {
            return;
        }
        try {
            await(realm);
            isUp = true;
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void organisation(Map<String, String> settings, String name, String url, String label, String area, String roles) {
        String prefix = "pleegpeil.oidc." + name + ".";
        settings.putAll(Map.of(prefix + "url", url, prefix + "client-id", "pleegpeil", prefix + "client-secret", "geheim-van-" + name,
                prefix + "label", label, prefix + "domains", name + ".example", prefix + "seats", area, prefix + "roles", roles));
    }

    private void launch(int port, String service) throws IOException {
        Path realms = Files.createDirectories(HOME.resolve("data/import"));
        for (String realm : List.of("zuidmeer", "noordmeer")) {
            String json = Files.readString(Path.of("src/test/resources/keycloak", realm + ".json"));
            Files.writeString(realms.resolve(realm + ".json"), json.replace("@SERVICE@", service));
        }
        // An earlier run imported the realms with its own ports.
        Path database = HOME.resolve("data/h2");
        if (Files.isDirectory(database)) {
            for (Path file : Files.list(database).toList()) {
                Files.delete(file);
            }
        }
        ProcessBuilder builder = new ProcessBuilder("bash", HOME.resolve("bin/kc.sh").toAbsolutePath().toString(), "start-dev",
                "--http-port=" + port, "--http-host=127.0.0.1", "--import-realm", "--log-level=warn", "--cache=local");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        builder.redirectErrorStream(true).redirectOutput(HOME.resolve("output.txt").toFile());
        process = builder.start();
    }

    private void await(String realm) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm)).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Connections are refused until it listens.
                if (!process.isAlive() || System.nanoTime() > end) {
                    stop();
                    throw new IOException("Keycloak says:\n" + Files.readString(HOME.resolve("output.txt")), notYet);
                }
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            // The script hands itself over to Java; until then Java is its child.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
