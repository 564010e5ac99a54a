package nl.pleegpeil.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailSettings;
import nl.pleegpeil.mail.Postman;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The mail server as it is set, and a mail to try it. */
@Path("/instellen/mail")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OPERATE)
public class MailStepPages {

    /** What the audit calls it, and how it says that the mail server took the mail. */
    static final Subject TRIAL = Subject.of("mail", "proefmail");
    static final String SUCCEEDED = "aangenomen";
    private static final String FAILED = "niet aangenomen";

    private static final int LONGEST_ANSWER = 300;

    /** Where mail goes, as the operator set it; never the password. */
    public record Server(String host, int port, String from, String startTls, boolean tls, boolean signsIn) {
    }

    /** The page; answer: what the mail server said, "" when nothing went wrong. */
    public record View(SetUp setUp, Server server, String address, String answer, FormErrors errors, String saved, String next,
            String nextAddress) {
    }

    @CheckedTemplate(basePath = "setup")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance mail(View view);
    }

    private final Checklist checklist;
    private final Postman postman;
    private final Throttle throttle;
    private final CurrentScope current;
    private final AuditTrail trail;
    private final SetUpTexts texts;
    private final Server server;

    MailStepPages(Checklist checklist, Postman postman, Throttle throttle, CurrentScope current, AuditTrail trail, SetUpTexts texts,
            MailSettings settings) {
        this.checklist = checklist;
        this.postman = postman;
        this.throttle = throttle;
        this.current = current;
        this.trail = trail;
        this.texts = texts;
        this.server = new Server(settings.host().orElse(""), settings.port(), settings.from(), settings.starttls().name(), settings.tls(),
                settings.user().isPresent());
    }

    @GET
    public TemplateInstance show(@RestQuery("regio") String region, @RestQuery("bewaard") String saved) {
        SetUp setUp = checklist.look(region);
        String own = current.scope().account().flatMap(id -> Account.numbered(id, current.scope())).map(Account::address).orElse("");
        return page(setUp, own, "", FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    /** Not in a transaction: nothing is locked while a mail server takes its time. The audit line has its own. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestForm("regio") String region, @RestForm("adres") String typed) {
        SetUp setUp = checklist.look(region);
        String address = Account.normal(typed);
        FormErrors errors = FormErrors.none();
        String answer = "";
        if (!Account.isAddress(address)) {
            errors.add("adres", texts.addressWrong());
        } else if (server.host().isEmpty()) {
            errors.add("adres", texts.mailNotSet());
        } else if (!mayTry()) {
            errors.add("adres", texts.triedTooOften());
        } else {
            Optional<String> said = postman.tryOut(new Letter("proefmail", address, texts.trialSubject(), texts.trialMail()));
            trail.recordApart(AuditAct.SETTING_CHANGED, TRIAL, said.isEmpty() ? SUCCEEDED : FAILED);
            if (said.isPresent()) {
                answer = oneLine(said.get());
                errors.add("adres", texts.refusal(MailRefusal.of(said.get())));
            }
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(setUp, Objects.requireNonNullElse(typed, ""), answer, errors, "")).build();
        }
        String on = setUp.address(SetUpStep.MAIL);
        return Response.seeOther(URI.create(on + (on.contains("?") ? "&" : "?") + "bewaard=ja")).build();
    }

    private boolean mayTry() {
        Scope scope = current.scope();
        return throttle.attempt("proefmail", scope.account().map(String::valueOf).orElse(scope.name())) == Throttle.Verdict.OPEN;
    }

    private static String oneLine(String said) {
        String line = said.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER);
    }

    private TemplateInstance page(SetUp setUp, String address, String answer, FormErrors errors, String saved) {
        return Templates.mail(new View(setUp, server, address, answer, errors, saved, setUp.titleAfter(SetUpStep.MAIL),
                setUp.addressAfter(SetUpStep.MAIL)));
    }
}
