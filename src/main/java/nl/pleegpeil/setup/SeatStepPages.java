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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestQuery;

/** The seats of a region, opened together; people take their place at /zetels. */
@Path("/instellen/zetels")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OPERATE)
public class SeatStepPages {

    /** The page; without a region there are no places. */
    public record View(SetUp setUp, List<SeatsForm.Place> places, List<SeatsForm.Council> councils, FormErrors errors, String saved,
            String next, String nextAddress) {

        /** Whether there is anything left to open. */
        public boolean hasOpenPlaces() {
            return places.stream().anyMatch(place -> place.seat().isEmpty()) || councils.stream().anyMatch(council -> council.seat().isEmpty());
        }
    }

    @CheckedTemplate(basePath = "setup")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance seats(View view);
    }

    private final Checklist checklist;
    private final SeatKeeper keeper;
    private final SetUpTexts texts;
    private final Clock clock;

    SeatStepPages(Checklist checklist, SeatKeeper keeper, SetUpTexts texts, Clock clock) {
        this.checklist = checklist;
        this.keeper = keeper;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery("regio") String region, @RestQuery("bewaard") String saved) {
        SetUp setUp = checklist.look(region);
        Optional<SeatsForm> form = setUp.region().map(area -> new SeatsForm(setUp, checklist, Checklist.providers(), Optional.empty()));
        return page(setUp, form, FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        SetUp setUp = checklist.look(typed.getFirst("regio"));
        FormErrors errors = FormErrors.none();
        if (!setUp.hasMunicipalities()) {
            return Response.status(422).entity(page(setUp, Optional.empty(), errors.add("regio", texts.regionFirst()), "")).build();
        }
        List<Provider> providers = Checklist.providers();
        SeatsForm form = new SeatsForm(setUp, checklist, providers, Optional.of(typed));
        List<SeatPlan> plans = form.read(keeper, LocalDate.now(clock), errors);
        if (plans.isEmpty()) {
            errors.add(form.places().get(0).mailboxField(), texts.seatsMissing());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(setUp, Optional.of(form), errors, "")).build();
        }
        plans.forEach(keeper::open);
        return Response.seeOther(URI.create("/instellen/zetels?regio=" + setUp.regionCode() + "&bewaard=ja")).build();
    }

    private static TemplateInstance page(SetUp setUp, Optional<SeatsForm> form, FormErrors errors, String saved) {
        return Templates.seats(new View(setUp, form.map(SeatsForm::places).orElse(List.of()), form.map(SeatsForm::councils).orElse(List.of()),
                errors, saved, setUp.titleAfter(SetUpStep.SEATS), setUp.addressAfter(SetUpStep.SEATS)));
    }
}
