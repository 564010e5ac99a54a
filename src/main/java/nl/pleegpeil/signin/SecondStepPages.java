package nl.pleegpeil.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.SecondFactor;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.QrCode;

/** The second step: a code from an app; and setting that app up, the first time. */
@Path("/inloggen/tweede-stap")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class SecondStepPages {

    /** What the app needs to know. */
    public record SetUp(QrCode picture, String secret, String sealed) {
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance second(Onward onward, FormErrors errors);

        static native TemplateInstance setUp(SetUp setUp, Onward onward, FormErrors errors);

        static native TemplateInstance codes(List<String> codes, Onward onward);

        static native TemplateInstance carry(Onward onward);
    }

    private static final URI START = URI.create("/inloggen");

    private final SignInSteps steps;
    private final SecondFactor secondFactor;
    private final Onwards onwards;
    private final Sealer sealer;
    private final SignInTexts texts;

    SecondStepPages(SignInSteps steps, SecondFactor secondFactor, Onwards onwards, SecretKey secret, SignInTexts texts) {
        this.steps = steps;
        this.secondFactor = secondFactor;
        this.onwards = onwards;
        this.sealer = new Sealer(secret, "second-factor-set-up");
        this.texts = texts;
    }

    @GET
    public Response ask(@CookieParam(CurrentScope.COOKIE) String cookie, @QueryParam("naar") String to) {
        return show(cookie, onwards.of(to, ""));
    }

    /** The same, for whoever brings a held form along. */
    @POST
    @Path("/verder")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response carry(@CookieParam(CurrentScope.COOKIE) String cookie, @FormParam("naar") String to,
            @FormParam("formulier") String sealed) {
        return show(cookie, onwards.of(to, sealed));
    }

    private Response show(String cookie, Onward onward) {
        return steps.between(cookie).map(account -> unstored(account.hasSecondFactor()
                ? Templates.second(onward, FormErrors.none()) : setUp(account, secondFactor.newSecret(), onward, FormErrors.none())))
                .orElse(Response.seeOther(START)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response second(@CookieParam(CurrentScope.COOKIE) String cookie, @FormParam("code") String code,
            @FormParam("naar") String to, @FormParam("formulier") String sealed) {
        Onward onward = onwards.of(to, sealed);
        if (steps.between(cookie).filter(Account::hasSecondFactor).isEmpty()) {
            return Response.seeOther(START).build();
        }
        SignInSteps.Outcome outcome = steps.withSecondFactor(cookie, code);
        if (outcome.failed()) {
            return Response.status(422).entity(Templates.second(onward, FormErrors.none().add("code", texts.secondWrong()))).build();
        }
        return onwards.after(outcome, onward);
    }

    /** Takes the app into use, and shows the recovery codes. */
    @POST
    @Path("/instellen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response adopt(@CookieParam(CurrentScope.COOKIE) String cookie, @FormParam("sleutel") String sealedSecret,
            @FormParam("code") String code, @FormParam("naar") String to, @FormParam("formulier") String sealed) {
        Onward onward = onwards.of(to, sealed);
        Optional<Account> account = steps.between(cookie);
        Optional<String> secret = sealer.open(sealedSecret == null ? "" : sealedSecret);
        if (account.isEmpty() || secret.isEmpty()) {
            return Response.seeOther(START).build();
        }
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        List<String> codes = steps.adoptSecondFactor(account.get(), secret.get(), typed);
        if (codes.isEmpty()) {
            return Response.status(422).entity(setUp(account.get(), secret.get(), onward,
                    FormErrors.none().add("code", texts.setUpWrong()))).build();
        }
        SignInSteps.Outcome outcome = steps.complete(cookie);
        return unstored(Templates.codes(codes, onward)).cookie(outcome.cookie()).build();
    }

    private TemplateInstance setUp(Account account, String secret, Onward onward, FormErrors errors) {
        return Templates.setUp(new SetUp(QrCode.of(secondFactor.address(secret, account.address())),
                secret.replaceAll("(.{4})(?=.)", "$1 "), sealer.seal(secret)), onward, errors);
    }

    private static Response.ResponseBuilder unstored(TemplateInstance page) {
        return Response.ok(page).header("Cache-Control", "no-store");
    }
}
