package nl.pleegpeil.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.shared.Settings;

/**
 * Stands before everything else and turns away what no room should see: requests for another host, addresses of the
 * API with a slash at the end, changes asked for by a foreign page, content that does not say what it is, and uploads
 * that announce to be too large.
 */
@ApplicationScoped
class Doorkeeper {

    // Before the framework's own limit (-2), which answers without a word.
    private static final int FIRST = -1000;
    private static final int AFTER_THE_FRAMEWORKS_LIMIT = -1;

    /** Under this name the framework keeps the number of bytes after which it breaks a request off. */
    private static final String BODY_LIMIT = "io.quarkus.max-request-size";

    private static final int LONGEST_ADDRESS = 4_096;
    private static final int LARGEST_HEADERS = 16_384;

    private static final Set<HttpMethod> CARRYING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ErrorAnswers answers;
    private final Set<String> hosts;
    private final Optional<URI> publicUrl;
    private final Settings settings;

    Doorkeeper(ErrorAnswers answers, Settings settings) {
        this.answers = answers;
        this.settings = settings;
        this.hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "::1", "[::1]"));
        this.publicUrl = settings.publicUrl();
        publicUrl.map(URI::getHost).ifPresent(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    }

    void standBefore(@Observes Router router) {
        router.route().order(FIRST).handler(this::look);
        router.route().order(AFTER_THE_FRAMEWORKS_LIMIT).handler(visit -> {
            visit.put(BODY_LIMIT, largest(visit.request()) + BodyLimit.MARGIN);
            visit.next();
        });
    }

    private void look(RoutingContext visit) {
        String path = visit.request().path();
        if (!isOurHost(visit.request())) {
            answers.send(visit, Mishap.MISDIRECTED);
        } else if (ErrorAnswers.isApi(path) && path.endsWith("/")) {
            answers.send(visit, Mishap.NOT_FOUND);
        } else if (isSentByForeignPage(visit.request())) {
            answers.send(visit, Mishap.FORBIDDEN);
        } else if (CARRYING.contains(visit.request().method()) && visit.request().getHeader("Content-Type") == null) {
            // Without a type an endpoint would take it for its own, and a foreign page can send that unasked.
            answers.send(visit, Mishap.UNSUPPORTED_TYPE);
        } else if (visit.request().uri().length() > LONGEST_ADDRESS) {
            answers.send(visit, Mishap.ADDRESS_TOO_LONG);
        } else if (sizeOfHeaders(visit.request()) > LARGEST_HEADERS) {
            answers.send(visit, Mishap.HEADERS_TOO_LARGE);
        } else if (announcedSize(visit.request()) > largest(visit.request())) {
            // What is still on its way is not read.
            visit.response().putHeader("Connection", "close");
            answers.send(visit, Mishap.TOO_LARGE);
        } else {
            visit.next();
        }
    }

    /** A foreign page that lets its own name resolve to this machine (DNS rebinding) still sends its own name. */
    private boolean isOurHost(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority != null && hosts.contains(authority.host().toLowerCase(Locale.ROOT));
    }

    /** Browsers say where a request was started; one that changes something must start on a page of ours. */
    private boolean isSentByForeignPage(HttpServerRequest request) {
        if (READING.contains(request.method())) {
            return false;
        }
        String start = request.getHeader("Sec-Fetch-Site");
        // Sec-Fetch-Site is only sent over https and to this machine itself; Origin comes with every change.
        return "cross-site".equals(start) || "same-site".equals(start)
                || request.headers().getAll("Origin").stream().anyMatch(origin -> !isOurOrigin(origin, request.authority()));
    }

    /** Whether the origin is the address asked for, or the public one where a proxy asks under another name. */
    private boolean isOurOrigin(String origin, HostAndPort asked) {
        int end = origin.indexOf("://");
        HostAndPort from = end < 0 ? null : HostAndPort.parseAuthority(origin.substring(end + 3), -1);
        if (from == null) {
            return false;
        }
        int usual = usualPort(origin.substring(0, end));
        return isSame(from, asked.host(), asked.port(), usual, usual) || publicUrl.filter(ours -> ours.getHost() != null)
                .filter(ours -> isSame(from, ours.getHost(), ours.getPort(), usual, usualPort(ours.getScheme()))).isPresent();
    }

    private static boolean isSame(HostAndPort from, String host, int port, int usualFrom, int usual) {
        return from.host().equalsIgnoreCase(host)
                && (from.port() < 0 ? usualFrom : from.port()) == (port < 0 ? usual : port);
    }

    private static int usualPort(String scheme) {
        return "https".equalsIgnoreCase(scheme) ? 443 : 80;
    }

    private long largest(HttpServerRequest request) {
        return largest(request.getHeader("Content-Type"), settings);
    }

    /** The most bytes that content of a type may have: a form or JSON is read into memory, a file goes to disk. */
    static long largest(String type, Settings settings) {
        String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
        boolean isReadIntoMemory = plain.startsWith("application/x-www-form-urlencoded") || plain.contains("json");
        long maxUpload = settings.maxUpload().asLongValue();
        return isReadIntoMemory ? Math.min(settings.maxForm().asLongValue(), maxUpload) : maxUpload;
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        return request.headers().entries().stream().mapToLong(header -> header.getKey().length() + header.getValue().length()).sum();
    }

    private static long announcedSize(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        // The server itself refuses a length that is no number.
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
