package nl.pleegpeil.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** Where one is signed in, and signing out elsewhere. */
@Path("/mijn-account/aanmeldingen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OWN_ACCOUNT)
public class SignInListPages {

    private static final Duration SHOWN = Duration.ofDays(90);

    /** One session in words. */
    public record Line(long id, String device, String origin, Instant since, Instant lastSeen, boolean alive, boolean own) {
    }

    /** The page. */
    public record View(List<Line> lines, String saved) {

        public boolean hasOthers() {
            return lines.stream().anyMatch(line -> line.alive && !line.own);
        }
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance sessions(View view);
    }

    private final Sessions sessions;
    private final SignInSettings settings;
    private final CurrentScope current;
    private final SignInTexts texts;
    private final Clock clock;
    private final AuditTrail trail;

    SignInListPages(Sessions sessions, SignInSettings settings, CurrentScope current, SignInTexts texts, Clock clock,
            AuditTrail trail) {
        this.sessions = sessions;
        this.settings = settings;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
        this.trail = trail;
    }

    @GET
    public TemplateInstance list(@CookieParam(CurrentScope.COOKIE) String cookie, @RestQuery("bewaard") String saved) {
        long own = sessions.numberOf(cookie);
        Instant now = clock.instant();
        return Templates.sessions(new View(SignIn.of(account(), now.minus(SHOWN)).stream()
                .map(signIn -> new Line(signIn.id, signIn.device.isEmpty() ? texts.unknownDevice() : signIn.device, signIn.origin,
                        signIn.startedAt, signIn.lastSeenAt, signIn.isAlive(now, settings), signIn.id == own))
                .toList(), Objects.requireNonNullElse(saved, "")));
    }

    /** Ends one, or ("alle") all others. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response revoke(@CookieParam(CurrentScope.COOKIE) String cookie, @FormParam("aanmelding") String which) {
        long own = sessions.numberOf(cookie);
        if ("alle".equals(which)) {
            SignIn.of(account(), clock.instant().minus(SHOWN)).stream().filter(signIn -> signIn.id != own)
                    .forEach(signIn -> SignIn.end(signIn.id, account(), clock.instant()));
        } else if (which == null || !which.matches("\\d{1,18}") || !SignIn.end(Long.parseLong(which), account(), clock.instant())) {
            throw Refusal.notFound(texts.noSuchSignIn());
        }
        trail.record(AuditAct.SESSION_REVOKED, Subject.of("account", account()), "");
        return Response.seeOther(URI.create("/mijn-account/aanmeldingen?bewaard=uit")).build();
    }

    private long account() {
        return current.scope().account().orElseThrow();
    }
}
