package nl.pleegpeil.workflow;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** How the work goes: the table of statuses, and what a region promises. The Ontregelaar adjusts the promises. */
@Path("/werkwijze")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs({Right.TELL_SIGNALS, Right.TRIAGE_SIGNALS})
public class WayOfWorkingPages {

    private static final int MOST = 400;

    /** One promise. */
    public record Promise(ServiceLevel level, int amount, boolean isUsual) {
    }

    /** The page. */
    public record View(List<StatusRule> rules, List<Option> regions, Option region, List<Promise> promises, List<Option> levels,
            boolean adjusts, String level, String amount, FormErrors errors, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "workflow")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance way(View view);
    }

    private final CurrentScope current;
    private final WorkflowTexts texts;
    private final AuditTrail trail;
    private final Clock clock;

    WayOfWorkingPages(CurrentScope current, WorkflowTexts texts, AuditTrail trail, Clock clock) {
        this.current = current;
        this.texts = texts;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    public TemplateInstance way(@RestQuery("regio") String region, @RestQuery("bewaard") String saved) {
        return page(region, "", "", FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.TRIAGE_SIGNALS)
    @Transactional
    public Response promise(@RestForm("regio") String region, @RestForm("belofte") String level, @RestForm("dagen") String amount) {
        FormErrors errors = FormErrors.none();
        if (!adjusts(Objects.requireNonNullElse(region, ""))) {
            throw Refusal.notFound(texts.unknownRegion());
        }
        if (ServiceLevel.of(level).isEmpty()) {
            errors.add("belofte", texts.chooseLevel());
        }
        String days = Objects.requireNonNullElse(amount, "").strip();
        if (!days.matches("\\d{1,3}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > MOST) {
            errors.add("dagen", texts.daysWrong(MOST));
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(region, level, amount, errors, "")).build();
        }
        AgreedLevel agreed = new AgreedLevel();
        agreed.regionCode = region;
        agreed.level = level;
        agreed.amount = Integer.parseInt(days);
        agreed.recordedAt = clock.instant();
        agreed.persist();
        trail.record(AuditAct.SETTING_CHANGED, Subject.of("belofte", level), region + " " + days);
        return Response.seeOther(URI.create("/werkwijze?regio=" + region + "&bewaard=ja")).build();
    }

    private TemplateInstance page(String asked, String level, String amount, FormErrors errors, String saved) {
        AreaTree tree = AreaTree.inForce();
        List<Option> regions = tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION)
                .filter(this::isOwn).sorted(Comparator.comparing((Area area) -> area.name)).map(area -> new Option(area.code, area.name)).toList();
        Option region = regions.stream().filter(option -> option.code().equals(asked)).findFirst().orElse(regions.isEmpty() ? null : regions.get(0));
        List<Promise> promises = region == null ? List.of() : Arrays.stream(ServiceLevel.values())
                .map(each -> new Promise(each, AgreedLevel.of(each, region.code()), AgreedLevel.of(each, region.code()) == each.usual())).toList();
        return Templates.way(new View(StatusTable.all(), regions, region, promises,
                Arrays.stream(ServiceLevel.values()).map(each -> new Option(each.code(), texts.level(each))).toList(),
                region != null && adjusts(region.code()), level, amount, errors, saved, region != null && Example.holds(region.code())));
    }

    private boolean isOwn(Area region) {
        AreaTree tree = AreaTree.inForce();
        return current.scope().grants().stream().anyMatch(grant -> grant.everywhere() || grant.areas().contains(region.code)
                || grant.areas().stream().anyMatch(area -> tree.covers(region.code, area)));
    }

    private boolean adjusts(String region) {
        return current.scope().allowing(Right.TRIAGE_SIGNALS).anyMatch(grant -> grant.role() == Role.ONTREGELAAR && grant.covers(region))
                && Area.coded(region).filter(area -> area.kindOfArea() == AreaKind.REGION).isPresent();
    }
}
