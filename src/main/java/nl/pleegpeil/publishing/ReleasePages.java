package nl.pleegpeil.publishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.release.AtomRelease;
import nl.pleegpeil.release.ReleaseMaker;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestQuery;

/** Lets figures of a region go out, and shows which went. */
@Path("/openbaar-maken")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.RELEASE_FIGURES)
public class ReleasePages {

    /** One release in words. */
    public record Line(String tableId, String years, String madeAt, String madeBy) {
    }

    /** The page. */
    public record View(List<Line> lines, List<Option> regions, ReleaseForm form, FormErrors errors, boolean released,
            boolean showsExample) {
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance releases(View view);
    }

    private final ReleaseMaker maker;
    private final PublishingTexts texts;
    private final CurrentScope current;
    private final AuditTrail audit;

    ReleasePages(ReleaseMaker maker, PublishingTexts texts, CurrentScope current, AuditTrail audit) {
        this.maker = maker;
        this.texts = texts;
        this.current = current;
        this.audit = audit;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery("gemaakt") String made) {
        return page(new ReleaseForm(), FormErrors.none(), Objects.equals(made, "ja"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@BeanParam ReleaseForm form) {
        FormErrors errors = FormErrors.none();
        form.check(errors, texts);
        if (!current.scope().may(Right.RELEASE_FIGURES, Objects.requireNonNullElse(form.region, ""))) {
            errors.add("regio", texts.chooseRegion());
        }
        if (errors.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> {
                ReleaseMaker.Outcome outcome = maker.make(List.of(form.region), form.firstYear(), form.lastYear(), current.scope().name());
                if (outcome.isReleased()) {
                    audit.record(AuditAct.PUBLISHED, Subject.of("uitgave", outcome.release().tableId), form.region);
                } else {
                    errors.add("regio", texts.objection(outcome.objection()));
                }
            });
        }
        return errors.isEmpty() ? Response.seeOther(URI.create("/openbaar-maken?gemaakt=ja")).build()
                : Response.status(422).entity(page(form, errors, false)).build();
    }

    private TemplateInstance page(ReleaseForm form, FormErrors errors, boolean released) {
        List<Line> lines = AtomRelease.newestFirst().stream().map(release -> new Line(release.tableId,
                texts.yearsFromTo(release.firstYear, release.lastYear),
                DutchDays.dayInWords(release.madeAt), release.madeBy)).toList();
        List<Option> regions = AreaTree.inForce().all().stream()
                .filter(area -> area.kindOfArea() == AreaKind.REGION && current.scope().may(Right.RELEASE_FIGURES, area.code))
                .sorted(Comparator.comparing(area -> area.name)).map(area -> new Option(area.code, area.name)).toList();
        return Templates.releases(new View(lines, regions, form, errors, released,
                regions.stream().anyMatch(region -> Example.holds(region.code()))));
    }
}
