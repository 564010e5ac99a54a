package nl.pleegpeil.packaged;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser without scripts at the packaged service, which may be gone at any moment: then a step fails with an
 * {@link IOException}, the page from before is still there, and the same form can be sent again.
 */
final class Visit {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Optional<String> token;
    private Service service;
    private Duration patience = PATIENCE;
    private HttpResponse<String> page;

    private Visit(Service service, Optional<String> token) {
        this.service = service;
        this.token = token;
    }

    static Visit byAnybody(Service service) {
        return new Visit(service, Optional.empty());
    }

    static Visit byOperator(Service service) {
        return new Visit(service, Optional.of(Service.TOKEN));
    }

    /** Goes on at the service as it was started again, with the cookies and the page of before. */
    Visit at(Service again) {
        service = again;
        return this;
    }

    /** From now on hangs up when there is no answer within this time, with a {@link java.net.http.HttpTimeoutException}. */
    Visit patientFor(Duration time) {
        patience = time;
        return this;
    }

    Visit get(String path) throws IOException, InterruptedException {
        return keep(request(path).GET());
    }

    /** Fills in the form of the last page that goes to an address, and sends it; names and values by turns. */
    Visit send(String action, String... fields) throws IOException, InterruptedException {
        StringJoiner form = new StringJoiner("&");
        Matcher hidden = HIDDEN.matcher(formTo(action));
        while (hidden.find()) {
            form.add(encoded(hidden.group(1)) + "=" + encoded(hidden.group(2)));
        }
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return keep(request(action).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    private String formTo(String action) {
        Matcher form = Pattern.compile("<form[^>]* action=\"" + Pattern.quote(action) + "\".*?</form>", Pattern.DOTALL).matcher(text());
        if (!form.find()) {
            throw new IllegalStateException("No form goes to " + action + " on this page (" + status() + "):\n" + text());
        }
        return form.group();
    }

    int status() {
        return page.statusCode();
    }

    String text() {
        return page.body();
    }

    /** What the page itself says, without what stands around it on every page. */
    String main() {
        return text().substring(text().indexOf("<main"), text().indexOf("</main>"));
    }

    /** The path that the last answer sends on to, with its question. */
    String onward() {
        if (status() != 303) {
            throw new IllegalStateException("The answer is " + status() + ":\n" + text());
        }
        return URLDecoder.decode(page.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.at(path)).timeout(patience);
        token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        if (!cookies.isEmpty()) {
            StringJoiner all = new StringJoiner("; ");
            cookies.forEach((name, value) -> all.add(name + "=" + value));
            request.header("Cookie", all.toString());
        }
        return request;
    }

    private Visit keep(HttpRequest.Builder request) throws IOException, InterruptedException {
        page = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : page.headers().allValues("set-cookie")) {
            String[] parts = cookie.replaceFirst(";.*", "").split("=", 2);
            cookies.put(parts[0], parts[1]);
        }
        return this;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
