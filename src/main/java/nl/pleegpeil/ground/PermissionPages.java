package nl.pleegpeil.ground;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.intake.ImportHistory;
import nl.pleegpeil.intake.ImportRun;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestQuery;

/** Where data per family are on, on what ground, and what came of the last files. */
@Path(PermissionPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.ALLOW_FAMILY_DATA)
public class PermissionPages {

    static final String PATH = "/gezinsgegevens";
    private static final String KIND = "pleeggezinnen";
    private static final int RUNS_SHOWN = 10;

    /** A region that is on. */
    public record Line(String code, String area, String ground, String reference, LocalDate decidedOn) {
    }

    /** A file that was offered, and what was wrong with it by code. */
    public record Run(long id, Instant startedAt, boolean trial, long rows, long accepted, long unchanged, long rejected, String codes) {
    }

    /** The page. */
    public record View(List<Line> lines, List<Option> areas, List<Option> grounds, List<Run> runs, PermissionForm form,
            FormErrors errors, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "ground")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance overview(View view);
    }

    private final Grounds grounds;
    private final ImportHistory history;
    private final GroundTexts texts;
    private final CurrentScope current;
    private final Clock clock;

    PermissionPages(Grounds grounds, ImportHistory history, GroundTexts texts, CurrentScope current, Clock clock) {
        this.grounds = grounds;
        this.history = history;
        this.texts = texts;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance overview(@RestQuery("bewaard") String saved) {
        return page(new PermissionForm(), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response switchOn(@BeanParam PermissionForm form) {
        FormErrors errors = FormErrors.none();
        Set<String> deciders = own(AreaTree.inForce()).stream().map(area -> area.code).collect(Collectors.toSet());
        Optional<PermissionForm.Filled> filled = form.read(deciders, LocalDate.now(clock), errors, texts);
        if (filled.isEmpty()) {
            return Response.status(422).entity(page(form, errors, "")).build();
        }
        PermissionForm.Filled asked = filled.get();
        grounds.switchOn(asked.area(), asked.ground(), asked.reference(), asked.decidedOn());
        return Response.seeOther(URI.create(PATH + "?bewaard=aan")).build();
    }

    @POST
    @Path("/uit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response switchOff(@FormParam("uit") String area, @FormParam("zeker") String sure) {
        FormErrors errors = FormErrors.none();
        if (area == null || !current.scope().may(Right.ALLOW_FAMILY_DATA, area) || SpellPermission.of(area).filter(found -> found.allowed).isEmpty()) {
            errors.add("uit", texts.chooseArea());
        }
        if (!"ja".equals(sure)) {
            errors.add("zeker", texts.notSure());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(new PermissionForm(), errors, "")).build();
        }
        grounds.switchOff(area);
        return Response.seeOther(URI.create(PATH + "?bewaard=uit")).build();
    }

    private List<Area> own(AreaTree tree) {
        return grounds.deciders(tree).stream().filter(area -> current.scope().may(Right.ALLOW_FAMILY_DATA, area.code)).toList();
    }

    private TemplateInstance page(PermissionForm form, FormErrors errors, String saved) {
        AreaTree tree = AreaTree.inForce();
        List<Line> lines = SpellPermission.allOn().stream()
                .filter(permission -> current.scope().may(Right.ALLOW_FAMILY_DATA, permission.areaCode))
                .map(permission -> new Line(permission.areaCode, tree.find(permission.areaCode).map(area -> area.name).orElse(permission.areaCode),
                        texts.groundName(Ground.of(permission.ground).orElseThrow()), permission.reference, permission.decidedOn)).toList();
        List<Option> areas = own(tree).stream().sorted(Comparator.comparing(area -> area.name))
                .map(area -> new Option(area.code, area.name)).toList();
        List<Option> kinds = Arrays.stream(Ground.values()).map(ground -> new Option(ground.code(), texts.groundName(ground))).toList();
        List<Run> runs = ImportRun.latestOf(KIND, RUNS_SHOWN, current.scope()).stream()
                .map(run -> new Run(run.id, run.startedAt, run.trial, run.rowCount, run.accepted, run.unchanged, run.rejected,
                        history.codesOf(run.id).entrySet().stream().map(count -> count.getKey() + " " + count.getValue())
                                .collect(Collectors.joining(", ")))).toList();
        return Templates.overview(new View(lines, areas, kinds, runs, form, errors, saved,
                lines.stream().anyMatch(line -> Example.holds(line.code()))));
    }
}
