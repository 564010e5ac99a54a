package nl.pleegpeil.household;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Refusal;

/** The deliveries of an area in a year, corrected ones too: what was said, and when it was recorded. */
@Path("/cijfers")
@Produces(MediaType.TEXT_HTML)
@Blocking
@OpenToAll
public class HouseholdPages {

    @CheckedTemplate(basePath = "household")
    static class Templates {
        static native TemplateInstance deliveries(Area area, int year, List<DeliveredRow> rows);
    }

    private final CurrentScope current;
    private final HouseholdTexts texts;

    HouseholdPages(CurrentScope current, HouseholdTexts texts) {
        this.current = current;
        this.texts = texts;
    }

    @GET
    @Path("/{gebied}/{jaar:(?:19|20|21)\\d\\d}")
    public TemplateInstance deliveries(@PathParam("gebied") String areaCode, @PathParam("jaar") int year) {
        Area area = Area.coded(areaCode).filter(this::mayBeSeen).orElseThrow(() -> Refusal.notFound(texts.noSuchArea()));
        List<HouseholdFlow> flows = HouseholdFlow.historyOf(area.code, year).stream()
                .filter(flow -> isPublished(area) && flow.providerCode.isEmpty() || current.scope().may(Right.READ_FIGURES, area.code, flow.providerCode)).toList();
        Set<Long> corrected = flows.stream().map(flow -> flow.correctsId).collect(Collectors.toSet());
        var names = Provider.inForce().stream().collect(Collectors.toMap(provider -> provider.code, provider -> provider.name));
        return Templates.deliveries(area, year, flows.stream()
                .map(flow -> new DeliveredRow(flow, names.getOrDefault(flow.providerCode, flow.providerCode),
                        !corrected.contains(flow.id)))
                .toList());
    }

    /** What was delivered is for who may see its figures; those of the country were published elsewhere. */
    private boolean mayBeSeen(Area area) {
        return isPublished(area) || current.scope().allowing(Right.READ_FIGURES).anyMatch(grant -> grant.covers(area.code));
    }

    private static boolean isPublished(Area area) {
        return area.code.equals(Scope.COUNTRY);
    }
}
