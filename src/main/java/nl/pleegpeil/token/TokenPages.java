package nl.pleegpeil.token;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestQuery;

/** One's own tokens: make, see when they were used, revoke. */
@Path("/mijn-account/tokens")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OWN_ACCOUNT)
public class TokenPages {

    /** One in the list. */
    public record Line(ApiToken token, LocalDate lastDay, boolean valid) {
    }

    /** The form as typed. */
    public record Typed(String name, List<String> rights, String lastDay) {

        public boolean has(String right) {
            return rights.contains(right);
        }
    }

    /** The page; {@code made} is the new token, shown once. */
    public record View(List<Line> lines, List<Option> rights, Typed typed, String made, FormErrors errors, String saved) {
    }

    @CheckedTemplate(basePath = "token")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance tokens(View view);
    }

    private final CurrentScope current;
    private final TokenTexts texts;
    private final Clock clock;
    private final AuditTrail trail;
    private final GuardTexts guardTexts;

    TokenPages(CurrentScope current, TokenTexts texts, Clock clock, AuditTrail trail,
            GuardTexts guardTexts) {
        this.current = current;
        this.texts = texts;
        this.clock = clock;
        this.trail = trail;
        this.guardTexts = guardTexts;
    }

    @GET
    public TemplateInstance list(@RestQuery("bewaard") String saved) {
        return page(new Typed("", List.of(), ""), "", FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response make(@FormParam("naam") String name, @FormParam("recht") List<String> rights, @FormParam("tot") String lastDay) {
        Typed typed = new Typed(Objects.requireNonNullElse(name, "").strip(), rights == null ? List.of() : rights,
                Objects.requireNonNullElse(lastDay, ""));
        FormErrors errors = FormErrors.none();
        if (typed.name().isEmpty() || typed.name().length() > ApiToken.LONGEST_NAME) {
            errors.add("naam", texts.nameMissing(ApiToken.LONGEST_NAME));
        }
        if (Guard.hasWhatMustGo(typed.name())) {
            errors.add("naam", guardTexts.notInName());
        }
        Set<Right> chosen = offered().stream().filter(right -> typed.has(right.name())).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            errors.add("recht", texts.rightMissing());
        }
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> until = TypedDay.of(typed.lastDay())
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(ApiToken.LONGEST_LIFE)));
        if (until.isEmpty()) {
            errors.add("tot", texts.wrongDay());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(typed, "", errors, "")).build();
        }
        Secret token = new Secret(ApiToken.PREFIX + Secret.fresh().plain());
        ApiToken made = ApiToken.make(account(), typed.name(), token, chosen, clock.instant(), until.get().plusDays(1));
        trail.record(AuditAct.TOKEN_MADE, Subject.of("token", made.id),
                chosen.stream().sorted().map(texts::right).collect(Collectors.joining(", ")));
        return Response.ok(page(new Typed("", List.of(), ""), token.plain(), FormErrors.none(), ""))
                .header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response revoke(@FormParam("token") String which) {
        if (which == null || !which.matches("\\d{1,18}") || !ApiToken.revoke(Long.parseLong(which), account(), clock.instant())) {
            throw Refusal.notFound(texts.noSuchToken());
        }
        trail.record(AuditAct.TOKEN_REVOKED, Subject.of("token", which), "");
        return Response.seeOther(URI.create("/mijn-account/tokens?bewaard=ingetrokken")).build();
    }

    /** The rights that the account has now, but for those that are only a person's. */
    private List<Right> offered() {
        return Arrays.stream(Right.values()).filter(right -> right != Right.OWN_ACCOUNT && current.scope().may(right)).toList();
    }

    private TemplateInstance page(Typed typed, String made, FormErrors errors, String saved) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = ApiToken.of(account()).stream()
                .map(token -> new Line(token, token.expiresOn.minusDays(1), token.isValidOn(today))).toList();
        List<Option> rights = offered().stream().map(right -> new Option(right.name(), texts.right(right))).toList();
        return Templates.tokens(new View(lines, rights, typed, made, errors, saved));
    }

    private long account() {
        return current.scope().account().orElseThrow();
    }
}
