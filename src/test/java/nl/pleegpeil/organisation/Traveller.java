package nl.pleegpeil.organisation;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts that goes from host to host, one step at a time, each with its own cookies. */
final class Traveller {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Map<String, HttpCookie>> cookies = new HashMap<>();
    private final URI service;
    private HttpResponse<String> page;

    Traveller(URI service) {
        this.service = service;
    }

    HttpResponse<String> page() {
        return page;
    }

    URI onward() {
        return page.uri().resolve(page.headers().firstValue("Location").orElseThrow(() -> new AssertionError(page.body())));
    }

    HttpCookie cookie(String name) {
        return cookies.getOrDefault(service.getAuthority(), Map.of()).get(name);
    }

    Traveller get(String path) {
        return get(service.resolve(path));
    }

    Traveller get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** Sends a form with the token of the page it stands on. */
    Traveller send(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        Matcher token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page.body());
        if (token.find()) {
            all.put("csrf-token", token.group(1));
        }
        return post(page.uri().resolve(path), all);
    }

    private Traveller post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Goes to an organisation, says there who one is, and stops at the address that leads back. */
    URI shownAt(String organisation, String user, String to) {
        get("/inloggen/organisatie/" + organisation + "?naar=" + URLEncoder.encode(to, StandardCharsets.UTF_8)).get(onward());
        if (page.statusCode() == 302) {
            // The organisation still knows who it is.
            return onward();
        }
        Matcher form = LOGIN_FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(page.body());
        }
        post(URI.create(form.group(1).replace("&amp;", "&")), Map.of("username", user, "password", "wachtwoord van " + user));
        return onward();
    }

    /** The whole way, there and back. */
    Traveller signIn(String organisation, String user) {
        return get(shownAt(organisation, user, "/mijn-account"));
    }

    private Traveller send(HttpRequest.Builder request) {
        URI address = request.build().uri();
        Map<String, HttpCookie> jar = cookies.computeIfAbsent(address.getAuthority(), host -> new HashMap<>());
        String sent = jar.values().stream().filter(cookie -> address.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            page = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        page.headers().allValues("Set-Cookie").stream().flatMap(header -> HttpCookie.parse(header).stream()).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                jar.remove(cookie.getName());
            } else {
                jar.put(cookie.getName(), cookie);
            }
        });
        return this;
    }
}
