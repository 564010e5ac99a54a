package nl.pleegpeil.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;
import org.jboss.resteasy.reactive.RestQuery;

/** What was agreed to expect from whom. */
@Path("/leveringen/afspraken")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.ARRANGE_DELIVERIES)
public class AgreementPages {

    /** One agreement in words. */
    public record Line(String provider, String area, String from, String until, int weeks) {
    }

    /** The page. */
    public record View(List<Line> lines, List<Option> providers, List<Option> municipalities, List<Option> halfYears,
            AgreementForm form, FormErrors errors, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "delivery")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance agreements(View view);
    }

    private final DeliveryTexts texts;
    private final Arrangements arrangements;
    private final CurrentScope current;

    AgreementPages(DeliveryTexts texts, Arrangements arrangements, CurrentScope current) {
        this.texts = texts;
        this.arrangements = arrangements;
        this.current = current;
    }

    @GET
    public TemplateInstance list(@RestQuery("bewaard") String saved) {
        return page(new AgreementForm(), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(@BeanParam AgreementForm form) {
        FormErrors errors = FormErrors.none();
        DeliveryAgreement agreement = form.read(errors, texts);
        // An invented provider never stands beside a real municipality, and nobody arranges for another's.
        if (errors.isEmpty() && (!mayArrange(agreement.areaCode)
                || Example.holds(agreement.areaCode) != Example.holds(agreement.providerCode))) {
            errors.add("gebied", texts.chooseMunicipality());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors, "")).build();
        }
        boolean added = arrangements.make(List.of(agreement)) > 0;
        return Response.seeOther(URI.create("/leveringen/afspraken?bewaard=" + (added ? "nieuw" : "ongewijzigd"))).build();
    }

    private TemplateInstance page(AgreementForm form, FormErrors errors, String saved) {
        AreaTree areas = AreaTree.inForce();
        List<Provider> providers = Provider.inForce();
        List<DeliveryAgreement> agreements = DeliveryAgreement.inForce().stream()
                .filter(agreement -> mayArrange(agreement.areaCode)).toList();
        List<Line> lines = agreements.stream().map(agreement -> new Line(
                providers.stream().filter(provider -> provider.code.equals(agreement.providerCode)).findFirst()
                        .map(provider -> provider.name).orElse(agreement.providerCode),
                areas.find(agreement.areaCode).map(area -> area.name).orElse(agreement.areaCode),
                inWords(agreement.expectedFrom), agreement.expectedUntil == null ? "" : inWords(agreement.expectedUntil),
                agreement.deadlineWeeks)).toList();
        return Templates.agreements(new View(lines,
                providers.stream().map(provider -> new Option(provider.code, provider.name)).toList(),
                areas.all().stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && mayArrange(area.code))
                        .sorted(Comparator.comparing(area -> area.name)).map(area -> new Option(area.code, area.name)).toList(),
                arrangements.halfYears(), form, errors, saved,
                agreements.stream().anyMatch(agreement -> Example.holds(agreement.areaCode))));
    }

    private boolean mayArrange(String area) {
        return current.scope().may(Right.ARRANGE_DELIVERIES, area);
    }

    private String inWords(LocalDate firstDay) {
        Period period = Period.containing(firstDay, Grain.HALF_YEAR);
        return texts.halfYear(period.year(), period.index());
    }
}
