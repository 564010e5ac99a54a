package nl.pleegpeil.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The region and its municipalities: one that is known, or a new one. */
@Path("/instellen/gebied")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.OPERATE)
public class AreaStepPages {

    private static final Pattern MUNICIPALITY = Pattern.compile("(GM\\d{4})[\\s;,]+(.+)");
    private static final int LONGEST_CODE = 20;
    private static final List<String> HEADER = List.of("code", "naam", "soort", "bovenliggend", "geldig_van", "geldig_tot", "opvolger", "bron");

    /** What was typed. */
    public record Typed(String region, String name, String municipalities) {
    }

    /** The page. */
    public record View(SetUp setUp, List<Option> regions, Typed typed, FormErrors errors, String saved, String next, String nextAddress) {
    }

    @CheckedTemplate(basePath = "setup")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance area(View view);
    }

    private final Checklist checklist;
    private final TypedFile file;
    private final SetUpTexts texts;

    AreaStepPages(Checklist checklist, TypedFile file, SetUpTexts texts) {
        this.checklist = checklist;
        this.file = file;
        this.texts = texts;
    }

    @GET
    public TemplateInstance show(@RestQuery("regio") String region, @RestQuery("bewaard") String saved) {
        SetUp setUp = checklist.look(region);
        return page(setUp, new Typed(setUp.regionCode(), "", ""), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    /** Not in a transaction of its own: what was typed is taken in as a file, in the import's. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestForm("regio") String region, @RestForm("naam") String name, @RestForm("gemeenten") String municipalities) {
        Typed typed = new Typed(text(region), text(name), Objects.requireNonNullElse(municipalities, ""));
        SetUp setUp = checklist.look(typed.region());
        FormErrors errors = FormErrors.none();
        AreaTree tree = AreaTree.inForce();
        String code = regionCode(typed, tree, errors);
        TypedLines lines = TypedLines.read(typed.municipalities(), MUNICIPALITY);
        if (!lines.broken().isEmpty()) {
            errors.add("gemeenten", texts.brokenMunicipality(lines.broken().get(0)));
        }
        if (typed.region().isEmpty() && lines.names().isEmpty()) {
            errors.add("gemeenten", texts.municipalitiesMissing());
        }
        lines.names().keySet().forEach(each -> tree.find(each).filter(area -> !code.equals(area.parentCode)).ifPresent(area ->
                errors.add("gemeenten", texts.elsewhere(each, tree.find(area.parentCode).map(parent -> parent.name).orElse("")))));
        if (errors.isEmpty()) {
            file.take("gebieden", rows(typed, code, lines, tree), "gemeenten", errors);
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(setUp, typed, errors, "")).build();
        }
        return Response.seeOther(URI.create("/instellen/gebied?regio=" + code + "&bewaard=ja")).build();
    }

    private String regionCode(Typed typed, AreaTree tree, FormErrors errors) {
        if (!typed.region().isEmpty()) {
            if (!typed.name().isEmpty()) {
                errors.add("naam", texts.oneOfTwo());
            } else if (Checklist.regions(tree).stream().noneMatch(area -> area.code.equals(typed.region()))) {
                errors.add("regio", texts.chooseRegion());
            }
            return typed.region();
        }
        String letters = Normalizer.normalize(typed.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        String code = "JR-" + letters;
        if (letters.isEmpty()) {
            errors.add("naam", texts.regionMissing());
        }
        String fitting = code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
        tree.find(fitting).ifPresent(known -> errors.add("naam", texts.regionKnown(known.name)));
        return fitting;
    }

    private List<List<String>> rows(Typed typed, String code, TypedLines lines, AreaTree tree) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        if (typed.region().isEmpty()) {
            rows.add(row(code, typed.name(), AreaKind.REGION, Scope.COUNTRY, Optional.empty()));
        }
        lines.names().forEach((municipality, name) -> {
            Optional<Area> known = tree.find(municipality);
            // Known under this name: nothing to record, and nothing to correct about where it came from.
            if (known.filter(area -> area.name.equals(name)).isEmpty()) {
                rows.add(row(municipality, name, AreaKind.MUNICIPALITY, code, known));
            }
        });
        return rows;
    }

    /** A row of the file; what is known besides the name stays as it is. */
    private List<String> row(String code, String name, AreaKind kind, String parent, Optional<Area> known) {
        return Arrays.asList(code, name, kind.code(), parent, known.map(area -> day(area.validFrom)).orElse(""),
                known.map(area -> day(area.validUntil)).orElse(""), known.map(area -> area.successorCode).orElse(""), texts.source());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private TemplateInstance page(SetUp setUp, Typed typed, FormErrors errors, String saved) {
        List<Option> regions = Checklist.regions(AreaTree.inForce()).stream().map(area -> new Option(area.code, area.name)).toList();
        return Templates.area(new View(setUp, regions, typed, errors, saved, setUp.titleAfter(SetUpStep.AREA), setUp.addressAfter(SetUpStep.AREA)));
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
