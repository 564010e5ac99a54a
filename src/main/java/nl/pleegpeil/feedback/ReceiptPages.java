package nl.pleegpeil.feedback;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A code or a mail address for news about a region and a year, and the news behind a code. For everybody: whoever asks may
 * have answered or not, and nothing is sent along from the page of the answer.
 */
@Path("/terugkoppeling")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class ReceiptPages {

    static final String SEALED_FOR = "feedback-address";

    private static final String AREA = "[A-Za-z0-9._-]{1,20}";
    private static final int LONGEST_ADDRESS = 254;

    /** What is behind a code. */
    public record News(String region, int year, List<Feedback> told) {
    }

    @CheckedTemplate(basePath = "feedback")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance ask(Area region, String address, FormErrors errors, boolean kept, boolean showsExample);

        static native TemplateInstance code(Area region, String code, int year, boolean showsExample);

        static native TemplateInstance news(String typed, FormErrors errors, News news);
    }

    private final Codes codes;
    private final Throttle throttle;
    private final CurrentScope current;
    private final FeedbackTexts texts;
    private final Sealer sealer;
    private final Clock clock;

    ReceiptPages(Codes codes, Throttle throttle, CurrentScope current, @Localized("nl") FeedbackTexts texts, SecretKey secret, Clock clock) {
        this.codes = codes;
        this.throttle = throttle;
        this.current = current;
        this.texts = texts;
        this.sealer = new Sealer(secret, SEALED_FOR);
        this.clock = clock;
    }

    @GET
    @Path("/aanvraag/{gebied: " + AREA + "}")
    public TemplateInstance form(@PathParam("gebied") String code, @RestQuery("bewaard") String kept) {
        return Templates.ask(region(code), "", FormErrors.none(), kept != null, Example.holds(code));
    }

    /** Gives a code, which is shown once and never again. */
    @POST
    @Path("/aanvraag/{gebied: " + AREA + "}/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public TemplateInstance giveCode(@PathParam("gebied") String area) {
        Area region = region(area);
        String code = codes.fresh();
        Receipt receipt = Receipt.of(region.code, year());
        receipt.codeHash = codes.hash(code);
        receipt.persist();
        return Templates.code(region, code, year(), Example.holds(area));
    }

    @POST
    @Path("/aanvraag/{gebied: " + AREA + "}/mail")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response keepAddress(@PathParam("gebied") String code, @RestForm("mail") String typed) {
        Area region = region(code);
        String address = Objects.requireNonNullElse(typed, "").strip();
        if (!address.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") || address.length() > LONGEST_ADDRESS) {
            return Response.status(422).entity(Templates.ask(region, address, FormErrors.none().add("mail", texts.addressWrong()), false,
                    Example.holds(code))).build();
        }
        String hash = codes.hash(address, region.code, year());
        // Whoever leaves address after address of others is no longer heard, nor is one address twice; the page does not say so.
        if (throttle.attempt("terugkoppeling", current.origin()) == Throttle.Verdict.OPEN && !Receipt.holdsAddress(hash)) {
            Receipt receipt = Receipt.of(region.code, year());
            receipt.sealedAddress = sealer.seal(address);
            receipt.addressHash = hash;
            receipt.persist();
        }
        return Response.seeOther(URI.create("/terugkoppeling/aanvraag/" + region.code + "?bewaard=ja")).build();
    }

    @GET
    @Path("/code")
    public TemplateInstance askCode() {
        return Templates.news("", FormErrors.none(), null);
    }

    @POST
    @Path("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response showNews(@RestForm("code") String typed) {
        String code = Objects.requireNonNullElse(typed, "").strip();
        Optional<Receipt> receipt = Receipt.hashed(codes.hash(code));
        if (receipt.isEmpty()) {
            return Response.status(422).entity(Templates.news(code, FormErrors.none().add("code", texts.codeWrong()), null)).build();
        }
        String region = Area.coded(receipt.get().regionCode).map(area -> area.name).orElse(receipt.get().regionCode);
        return Response.ok(Templates.news(code, FormErrors.none(), new News(region, receipt.get().answerYear,
                Feedback.about(receipt.get().regionCode, receipt.get().answerYear)))).build();
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    private Area region(String code) {
        return Area.coded(code).filter(area -> area.kindOfArea() == AreaKind.REGION).orElseThrow(() -> Refusal.notFound(texts.unknownRegion()));
    }
}
