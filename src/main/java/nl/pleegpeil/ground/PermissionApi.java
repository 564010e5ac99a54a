package nl.pleegpeil.ground;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Where data per family are on, for programs. */
@Path("/api/v1/family-data")
@Blocking
@Tag(name = "Gegevens per gezin")
@Needs(Right.ALLOW_FAMILY_DATA)
public class PermissionApi {

    /**
     * On what ground a region lets data per family in.
     *
     * @param ground    wettelijke_taak, toestemming or statistiek
     * @param reference number of the decision in the region's own administration
     */
    @JsonPropertyOrder({"area", "ground", "reference", "decidedOn"})
    public record Permission(String area, String ground, String reference, String decidedOn) {
    }

    private final Grounds grounds;
    private final GroundTexts texts;
    private final CurrentScope current;
    private final Clock clock;

    PermissionApi(Grounds grounds, GroundTexts texts, CurrentScope current, Clock clock) {
        this.grounds = grounds;
        this.texts = texts;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "listFamilyData", summary = "De regio's die gegevens per gezin hebben aangezet, met de grondslag")
    public List<Permission> list() {
        return SpellPermission.allOn().stream().filter(permission -> current.scope().may(Right.ALLOW_FAMILY_DATA, permission.areaCode))
                .map(permission -> new Permission(permission.areaCode, permission.ground, permission.reference,
                        permission.decidedOn.toString())).toList();
    }

    /**
     * Switches a region on.
     *
     * @param ground    grondslag: wettelijke_taak, toestemming or statistiek
     * @param reference kenmerk: number of the decision
     * @param decidedOn besluit: the day of it
     */
    @POST
    @Path("/{area}")
    @Transactional
    @Operation(operationId = "allowFamilyData", summary = "Zet gegevens per gezin aan voor een regio, met de grondslag")
    public void allow(@PathParam("area") String area, @RestQuery("grondslag") String ground, @RestQuery("kenmerk") String reference,
            @RestQuery("besluit") String decidedOn) {
        PermissionForm form = new PermissionForm();
        form.area = area;
        form.ground = ground;
        form.reference = reference;
        form.decidedOn = decidedOn;
        FormErrors errors = FormErrors.none();
        PermissionForm.Filled filled = form.read(grounds.deciders(AreaTree.inForce()).stream().map(decider -> decider.code)
                .filter(decider -> current.scope().may(Right.ALLOW_FAMILY_DATA, decider)).collect(Collectors.toSet()),
                LocalDate.now(clock), errors, texts)
                .orElseThrow(() -> new Refusal(422, texts.wrongTitle(), errors.list().stream().map(FormErrors.FieldError::message)
                        .collect(Collectors.joining(" "))));
        grounds.switchOn(filled.area(), filled.ground(), filled.reference(), filled.decidedOn());
    }

    /** Switches a region off; its data per family are erased. */
    @POST
    @Path("/{area}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawFamilyData", summary = "Zet gegevens per gezin uit voor een regio en wist ze")
    public void withdraw(@PathParam("area") String area) {
        if (!current.scope().may(Right.ALLOW_FAMILY_DATA, area) || SpellPermission.of(area).filter(found -> found.allowed).isEmpty()) {
            throw Refusal.notFound(texts.notOn());
        }
        grounds.switchOff(area);
    }
}
