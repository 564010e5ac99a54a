package nl.pleegpeil.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.delivery.Arrangements;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What is expected first: of all providers, for all municipalities of the region; exceptions go to /leveringen/afspraken. */
@Path("/instellen/levering")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OPERATE)
public class DeliveryStepPages {

    /** The page. */
    public record View(SetUp setUp, List<Provider> providers, List<Option> halfYears, String from, int weeks, FormErrors errors,
            String saved, String nextAddress) {
    }

    @CheckedTemplate(basePath = "setup")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance delivery(View view);
    }

    private final Checklist checklist;
    private final Arrangements arrangements;
    private final SetUpTexts texts;
    private final Clock clock;

    DeliveryStepPages(Checklist checklist, Arrangements arrangements, SetUpTexts texts, Clock clock) {
        this.checklist = checklist;
        this.arrangements = arrangements;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestQuery("regio") String region, @RestQuery("bewaard") String saved) {
        return page(checklist.look(region), Period.containing(LocalDate.now(clock), Grain.HALF_YEAR).code(), FormErrors.none(),
                Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(@RestForm("regio") String region, @RestForm("vanaf") String from) {
        SetUp setUp = checklist.look(region);
        FormErrors errors = FormErrors.none();
        String chosen = Objects.requireNonNullElse(from, "").strip();
        Optional<Period> halfYear = Period.parse(chosen)
                .filter(period -> arrangements.halfYears().stream().anyMatch(option -> option.code().equals(period.code())));
        List<Provider> providers = Checklist.providers();
        if (!setUp.hasMunicipalities()) {
            errors.add("vanaf", texts.regionFirst());
        } else if (providers.isEmpty()) {
            errors.add("vanaf", texts.providersFirst());
        } else if (halfYear.isEmpty()) {
            errors.add("vanaf", texts.chooseHalfYear());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(setUp, chosen, errors, "")).build();
        }
        int added = arrangements.expectAll(providers.stream().map(provider -> provider.code).toList(),
                Checklist.codes(setUp.municipalities()), halfYear.orElseThrow());
        return Response.seeOther(URI.create("/instellen/levering?regio=" + setUp.regionCode() + "&bewaard=" + (added > 0 ? "ja" : "niets"))).build();
    }

    private TemplateInstance page(SetUp setUp, String from, FormErrors errors, String saved) {
        return Templates.delivery(new View(setUp, Checklist.providers(), arrangements.halfYears(), from, Arrangements.USUAL_WEEKS, errors, saved,
                setUp.addressAfter(SetUpStep.DELIVERY)));
    }
}
