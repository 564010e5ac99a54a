package nl.pleegpeil.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged service as a process of its own. */
final class Service implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    static final String TOKEN = "token-van-de-proef-0123456789-abcdef";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(Process process, Path output, String address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /** Starts it in a folder, without waiting until it answers. */
    static Service launch(Path folder, Map<String, String> settings, String... arguments) throws IOException {
        int port = freePort();
        Path output = Files.createTempFile(folder, "uitvoer", ".txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-jar", JAR.toAbsolutePath().toString()))).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("PLEEGPEIL_"));
        builder.environment().put("PLEEGPEIL_API_TOKEN", TOKEN);
        builder.environment().putAll(settings);
        builder.environment().put("PLEEGPEIL_PORT", String.valueOf(port));
        return new Service(builder.start(), output, "http://127.0.0.1:" + port);
    }

    /** Starts it and waits until it says where it is. */
    static Service start(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        Service service = launch(folder, settings);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!service.output().contains("Pleegpeil draait op " + service.address)) {
            if (!service.process.isAlive() || System.nanoTime() > end) {
                service.process.destroyForcibly();
                throw new IllegalStateException("The service does not start:\n" + service.output());
            }
            Thread.sleep(100);
        }
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The address of a page, for a visitor without account. */
    URI at(String path) {
        return URI.create(address + path);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Status and body, whatever the status is. */
    String answer(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + "\n" + answer.body();
    }

    /** Fills in the form as a browser does; the status of what comes back: 303 is the next step. */
    int signIn(String email, String password) throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(address + "/inloggen")).GET().build(), HttpResponse.BodyHandlers.ofString());
        Matcher token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("The form has no token:\n" + page.body());
        }
        String cookies = page.headers().allValues("set-cookie").stream().map(cookie -> cookie.replaceFirst(";.*", "")).collect(Collectors.joining("; "));
        String form = Stream.of("csrf-token", token.group(1), "email", email, "wachtwoord", password)
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)).collect(Collectors.joining("|"))
                .replaceAll("([^|]*)\\|([^|]*)\\|?", "$1=$2&");
        return client.send(HttpRequest.newBuilder(URI.create(address + "/inloggen")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies).POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** @throws IOException when the service breaks off before it has answered */
    HttpResponse<String> deliver(String kindAndParameters, String csv) throws IOException, InterruptedException {
        return client.send(request("/api/v1/imports/" + kindAndParameters).header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).header("Authorization", "Bearer " + TOKEN);
    }

    /** As a power failure does it: SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The exit code of a start that is refused, or of a command. */
    int refusal() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The service runs on, though it should not start");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
