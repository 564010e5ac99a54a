package nl.pleegpeil.household;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Refusal;

/** The deliveries of an area in a year, corrected ones too: what was said, and when it was recorded. */
@Path("/cijfers")
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class HouseholdPages {

    @CheckedTemplate(basePath = "household")
    static class Templates {
        static native TemplateInstance deliveries(Area area, int year, List<DeliveredRow> rows);
    }

    private final HouseholdTexts texts;

    HouseholdPages(HouseholdTexts texts) {
        this.texts = texts;
    }

    @GET
    @Path("/{gebied}/{jaar:(?:19|20|21)\\d\\d}")
    public TemplateInstance deliveries(@PathParam("gebied") String areaCode, @PathParam("jaar") int year) {
        Area area = Area.coded(areaCode).orElseThrow(() -> Refusal.notFound(texts.noSuchArea()));
        List<HouseholdFlow> flows = HouseholdFlow.historyOf(area.code, year);
        Set<Long> corrected = flows.stream().map(flow -> flow.correctsId).collect(Collectors.toSet());
        var names = Provider.inForce().stream().collect(Collectors.toMap(provider -> provider.code, provider -> provider.name));
        return Templates.deliveries(area, year, flows.stream()
                .map(flow -> new DeliveredRow(flow, names.getOrDefault(flow.providerCode, flow.providerCode),
                        !corrected.contains(flow.id)))
                .toList());
    }
}
