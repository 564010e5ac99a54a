package nl.pleegpeil.rhythm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
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
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestQuery;

/** Where is set when a draft lies ready by itself. */
@Path(RhythmPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.WRITE_SUMMARIES)
public class RhythmPages {

    static final String PATH = "/samenvattingen/werk/ritme";

    /** An area with its rhythm; the rhythm is null where nothing was set. */
    public record Line(Area area, RhythmOfArea rhythm) {
    }

    /** The page. */
    public record View(List<Line> lines, List<Option> areas, List<Option> frequencies, List<Option> follow, RhythmForm form, FormErrors errors, boolean saved) {

        public List<String> chosenFollow() {
            return List.of(Objects.requireNonNullElse(form.forMunicipalities, ""));
        }
    }

    @CheckedTemplate(basePath = "rhythm")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance rhythm(View view);
    }

    private final CurrentScope current;
    private final RhythmTexts texts;
    private final AuditTrail trail;
    private final Clock clock;

    RhythmPages(CurrentScope current, @Localized("nl") RhythmTexts texts, AuditTrail trail, Clock clock) {
        this.current = current;
        this.texts = texts;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    public TemplateInstance rhythm(@RestQuery("bewaard") String saved) {
        return page(new RhythmForm(), FormErrors.none(), saved != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response set(@BeanParam RhythmForm form) {
        FormErrors errors = FormErrors.none();
        Optional<Area> area = own().stream().filter(each -> each.code.equals(form.area)).findFirst();
        if (area.isEmpty()) {
            errors.add("gebied", texts.chooseArea());
        }
        Optional<SummaryRhythm> meant = form.read(errors, texts);
        if (area.isPresent() && area.get().kindOfArea() != AreaKind.REGION && "ja".equals(form.forMunicipalities)) {
            errors.add("gemeenten", texts.onlyRegions());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors, false)).build();
        }
        SummaryRhythm rhythm = meant.orElseThrow();
        rhythm.areaCode = area.orElseThrow().code;
        rhythm.setBy = current.scope().allowing(Right.WRITE_SUMMARIES).filter(grant -> grant.covers(rhythm.areaCode)).map(Grant::seatName).findFirst().orElseThrow();
        rhythm.recordedAt = clock.instant();
        rhythm.persist();
        trail.record(AuditAct.SETTING_CHANGED, Subject.of("ritme", rhythm.areaCode), rhythm.frequencyCode + " " + rhythm.daysAfter);
        return Response.seeOther(URI.create(PATH + "?bewaard=ja")).build();
    }

    private List<Area> own() {
        return AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() != AreaKind.COUNTRY && current.scope().may(Right.WRITE_SUMMARIES, area.code))
                .sorted(Comparator.comparing(Area::kindOfArea).thenComparing(area -> area.name)).toList();
    }

    private TemplateInstance page(RhythmForm form, FormErrors errors, boolean saved) {
        AreaTree tree = AreaTree.inForce();
        Map<String, SummaryRhythm> inForce = SummaryRhythm.inForce();
        List<Area> own = own();
        return Templates.rhythm(new View(own.stream().map(area -> new Line(area, RhythmOfArea.find(area, tree, inForce).orElse(null))).toList(),
                own.stream().map(area -> new Option(area.code, area.name)).toList(),
                Arrays.stream(Frequency.values()).map(each -> new Option(each.code(), texts.frequency(each))).toList(),
                own.stream().anyMatch(area -> area.kindOfArea() == AreaKind.REGION) ? List.of(new Option("ja", texts.follow())) : List.of(), form, errors, saved));
    }
}
