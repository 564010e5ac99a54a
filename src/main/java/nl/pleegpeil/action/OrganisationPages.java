package nl.pleegpeil.action;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.StatusTable;
import nl.pleegpeil.workflow.StatusWords;
import org.jboss.resteasy.reactive.RestQuery;

/** One action for the organisation that does it, by the link it was given. It shows that action and nothing else. */
@Path("/actie")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class OrganisationPages {

    private static final String LINK = "[\\w-]{43}";

    /** The page. */
    public record View(String secret, ImprovementAction action, boolean isLate, List<ActionNote> notes, List<Option> steps, ActionForm form, GuardedText text,
            FormErrors errors, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "action")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance organisation(View view);

        static native TemplateInstance thanks();
    }

    private final ActionDesk desk;
    private final ActionTexts texts;
    private final StatusWords statuses;
    private final GuardTexts guardTexts;
    private final Clock clock;

    OrganisationPages(ActionDesk desk, ActionTexts texts, StatusWords statuses, GuardTexts guardTexts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.statuses = statuses;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Path("klaar")
    public TemplateInstance thanks() {
        return Templates.thanks();
    }

    @GET
    @Path("{link: " + LINK + "}")
    @Transactional
    public TemplateInstance one(@PathParam("link") String link, @RestQuery("bewaard") String saved) {
        return page(link, action(link), new ActionForm(), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("{link: " + LINK + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response step(@PathParam("link") String link, @BeanParam ActionForm form) {
        ImprovementAction action = ImprovementAction.locked(action(link).id).orElseThrow();
        FormErrors errors = FormErrors.none();
        Optional<Option> step = steps(action).stream().filter(option -> option.code().equals(form.step)).findFirst();
        if (step.isEmpty()) {
            errors.add("doe", texts.chooseStep());
        }
        boolean needsText = !ActionStatus.IN_UITVOERING.code().equals(form.step);
        if (!form.readText(needsText, errors, guardTexts, texts)) {
            return Response.status(422).entity(page(link, action, form, errors, "")).build();
        }
        String text = form.guardedText().cleared().text();
        if ("noteren".equals(form.step)) {
            desk.note(action, text, action.ownerOrganisation);
        } else {
            desk.move(action, ActionStatus.of(form.step), Mover.OWNER, text, action.ownerOrganisation);
        }
        return Response.seeOther(URI.create(action.linkHash == null ? "/actie/klaar" : "/actie/" + link + "?bewaard=ja")).build();
    }

    private TemplateInstance page(String link, ImprovementAction action, ActionForm form, FormErrors errors, String saved) {
        return Templates.organisation(new View(link, action, action.isLate(LocalDate.now(clock)), ActionNote.of(action.id), steps(action), form,
                form.guardedText(), errors, saved, Example.holds(action.regionCode)));
    }

    private List<Option> steps(ImprovementAction action) {
        List<Option> steps = new ArrayList<>(StatusTable.nextFor(action.statusNow(), Set.of(Mover.OWNER)).stream()
                .map(rule -> new Option(rule.to().code(), statuses.of(rule.to()))).toList());
        steps.add(new Option("noteren", texts.noteStep()));
        return steps;
    }

    private ImprovementAction action(String link) {
        return ImprovementAction.ofLink(new Secret(link).hash()).orElseThrow(() -> Refusal.notFound(texts.unknownLink()));
    }
}
