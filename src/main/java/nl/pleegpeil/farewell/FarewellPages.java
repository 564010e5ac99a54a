package nl.pleegpeil.farewell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.reason.ReasonGroup;
import nl.pleegpeil.reason.StopReason;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.QrCode;
import nl.pleegpeil.shared.Refusal;

/** The standing page of every region, "Ik ben gestopt" and "Ik denk aan stoppen": for everybody, without a trace of who came. */
@Path("/stoppen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class FarewellPages {

    private static final String AREA = "[A-Za-z0-9._-]{1,20}";
    private static final String WAY = "gestopt|denken";
    private static final int POINTS = 12;

    /** A group of reasons to choose from. */
    public record Group(String code, String name, List<Option> reasons) {

        /** Whether one of these reasons is in it. */
        public boolean holds(List<String> chosen) {
            return reasons.stream().map(Option::code).anyMatch(chosen::contains);
        }
    }

    /** One answer in the list before sending; step is where it can be changed. */
    public record Given(String question, String answer, int step) {
    }

    /** The short lists to choose from. */
    public record Choices(List<Option> events, List<Option> yesPartlyNo, List<Option> yesMaybeNo, List<Option> influences, List<Option> talks,
            List<Option> grades) {
    }

    /** One step. */
    public record View(Area region, String way, boolean thinks, int step, FarewellForm form, GuardedText words, List<Option> carried,
            List<Group> groups, List<Option> ownReasons, List<Option> municipalities, Choices choices, List<Given> given, FormErrors errors,
            boolean showsExample) {

        /** Where the form goes. */
        public String address() {
            return "/stoppen/" + region.code + "/" + way;
        }

        /** The groups to choose from. */
        public List<Option> groupChoices() {
            return groups.stream().map(group -> new Option(group.code(), group.name())).toList();
        }
    }

    @CheckedTemplate(basePath = "farewell")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance regions(List<Area> regions, boolean showsExample);

        static native TemplateInstance start(Area region, QrCode code, String address, boolean showsExample);

        static native TemplateInstance step(View view);

        static native TemplateInstance thanks(Area region, boolean showsExample);
    }

    private final FarewellWriter writer;
    private final RecentForms recent;
    private final FarewellTexts texts;
    private final GuardTexts guardTexts;
    private final PublicAddress address;
    private final Clock clock;

    FarewellPages(FarewellWriter writer, RecentForms recent, @Localized("nl") FarewellTexts texts, GuardTexts guardTexts,
            PublicAddress address, Clock clock) {
        this.writer = writer;
        this.recent = recent;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.address = address;
        this.clock = clock;
    }

    @GET
    public TemplateInstance regions() {
        List<Area> regions = AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION)
                .filter(area -> area.isInForceOn(LocalDate.now(clock))).sorted(Comparator.comparing(area -> area.name)).toList();
        return Templates.regions(regions, regions.stream().anyMatch(area -> Example.holds(area.code)));
    }

    @GET
    @Path("/{gebied: " + AREA + "}")
    public Response start(@PathParam("gebied") String code) {
        AreaTree tree = AreaTree.inForce();
        Area asked = tree.find(code).orElseThrow(this::unknown);
        if (asked.kindOfArea() == AreaKind.MUNICIPALITY) {
            // A letter of a municipality may name itself: its people belong to the page of their region.
            Area region = tree.upward(code).stream().filter(area -> area.kindOfArea() == AreaKind.REGION).findFirst().orElseThrow(this::unknown);
            return Response.seeOther(URI.create("/stoppen/" + region.code)).build();
        }
        Area region = region(code);
        return Response.ok(Templates.start(region, QrCode.of(addressOf(region)), addressOf(region), Example.holds(code))).build();
    }

    @GET
    @Path("/{gebied: " + AREA + "}/qr.svg")
    @Produces("image/svg+xml")
    public String drawing(@PathParam("gebied") String code) {
        QrCode picture = QrCode.of(addressOf(region(code)));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + picture.size() + " " + picture.size()
                + "\"><path fill=\"#fff\" d=\"M0 0h" + picture.size() + "v" + picture.size() + "H0z\"/><path d=\"" + picture.path() + "\"/></svg>";
    }

    @GET
    @Path("/{gebied: " + AREA + "}/qr.png")
    @Produces("image/png")
    public byte[] picture(@PathParam("gebied") String code) {
        return QrCode.png(addressOf(region(code)), POINTS);
    }

    @GET
    @Path("/{gebied: " + AREA + "}/{hoe: " + WAY + "}")
    public TemplateInstance begin(@PathParam("gebied") String code, @PathParam("hoe") String way) {
        FarewellForm form = new FarewellForm();
        form.mark = recent.fresh();
        return page(region(code), way, 1, form, GuardedText.untouched(FarewellForm.WORDS, ""), FormErrors.none());
    }

    /** Goes to another step with all that was filled in, or sends it. */
    @POST
    @Path("/{gebied: " + AREA + "}/{hoe: " + WAY + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response go(@PathParam("gebied") String code, @PathParam("hoe") String way, @BeanParam FarewellForm form) {
        Area region = region(code);
        boolean thinks = way.equals("denken");
        GuardedText words = form.guardedWords();
        FormErrors errors = FormErrors.none();
        if (words.isPressed()) {
            form.words = words.text();
            return wrong(region, way, 1, form, words, errors);
        }
        if (form.askedStep().isPresent()) {
            return Response.ok(page(region, way, form.askedStep().get(), form, untouched(form), errors)).build();
        }
        int sent = form.sentStep();
        List<StopReason> reasons = StopReason.inForce();
        // What travelled along can have been changed, so at the end every step is looked at.
        for (int step = sent == FarewellForm.LAST_STEP ? 1 : sent; step <= sent; step++) {
            form.check(step, thinks, reasons, municipalities(region), errors, texts);
            boolean asksAgain = step == 1 && words.asksAgain(errors, guardTexts);
            if (asksAgain || !errors.isEmpty()) {
                return wrong(region, way, step, form, step == 1 ? words : untouched(form), errors);
            }
        }
        if (sent < FarewellForm.LAST_STEP) {
            return Response.ok(page(region, way, sent + 1, form, untouched(form), errors)).build();
        }
        send(form, region, thinks, words);
        return Response.seeOther(URI.create("/stoppen/" + region.code + "/bedankt")).build();
    }

    private void send(FarewellForm form, Area region, boolean thinks, GuardedText words) {
        String mark = FarewellForm.text(form.mark);
        if (recent.isFirst(mark)) {
            try {
                writer.write(form.answer(region, thinks, LocalDate.now(clock).getYear()), words.cleared());
            } catch (RuntimeException failed) {
                recent.forget(mark);
                throw failed;
            }
        }
    }

    /** The same for everybody: whoever opens it may have answered or not. */
    @GET
    @Path("/{gebied: " + AREA + "}/bedankt")
    public TemplateInstance thanks(@PathParam("gebied") String code) {
        return Templates.thanks(region(code), Example.holds(code));
    }

    private Response wrong(Area region, String way, int step, FarewellForm form, GuardedText words, FormErrors errors) {
        return Response.status(422).entity(page(region, way, step, form, words, errors)).build();
    }

    private static GuardedText untouched(FarewellForm form) {
        return GuardedText.untouched(FarewellForm.WORDS, FarewellForm.text(form.words));
    }

    private TemplateInstance page(Area region, String way, int step, FarewellForm form, GuardedText words, FormErrors errors) {
        boolean thinks = way.equals("denken");
        List<StopReason> reasons = StopReason.inForce().stream().filter(reason -> !reason.code.equals("X9")).toList();
        List<Group> groups = Arrays.stream(ReasonGroup.values()).map(group -> new Group(group.name(), texts.groupChoice(group),
                reasons.stream().filter(reason -> reason.group() == group && !reason.code.equals(FarewellForm.text(form.mainReason)))
                        .filter(reason -> group != ReasonGroup.X || reason.code.equals("X1"))
                        .map(reason -> new Option(reason.code, reason.label)).toList())).toList();
        List<Option> ownReasons = reasons.stream().filter(reason -> reason.group().name().equals(FarewellForm.text(form.group)))
                .map(reason -> new Option(reason.code, texts.reasonWithText(reason.label, reason.explanation == null ? "" : reason.explanation)))
                .toList();
        return Templates.step(new View(region, way, thinks, step, form, words, form.carried(step), groups, ownReasons, municipalities(region),
                choices(), step == FarewellForm.LAST_STEP ? given(form, thinks, reasons, region) : List.of(), errors, Example.holds(region.code)));
    }

    private Choices choices() {
        return new Choices(FarewellForm.EVENTS.stream().map(code -> new Option(code, texts.event(code))).toList(), words(FarewellForm.YES_PARTLY_NO),
                words(FarewellForm.YES_MAYBE_NO), FarewellForm.INFLUENCES.stream().map(code -> new Option(code, texts.influence(code))).toList(),
                words(FarewellForm.TALKS), FarewellForm.GRADES.stream().map(grade -> new Option(grade, grade)).toList());
    }

    private List<Option> words(List<String> codes) {
        return codes.stream().map(code -> new Option(code, texts.word(code))).toList();
    }

    private List<Given> given(FarewellForm form, boolean thinks, List<StopReason> reasons, Area region) {
        List<Given> given = new ArrayList<>();
        if (!thinks) {
            add(given, texts.eventLabel(), form.event.isEmpty() ? "" : texts.event(form.event), 1);
        }
        add(given, texts.wordsShort(), FarewellForm.text(form.words), 1);
        add(given, texts.reasonLabel(thinks), labels(List.of(FarewellForm.text(form.mainReason)), reasons), 2);
        add(given, texts.contributingShort(), labels(form.contributing, reasons), 3);
        if (!thinks) {
            add(given, texts.ownChoiceLabel(), word(form.ownChoice), 4);
        }
        add(given, texts.otherwiseLabel(thinks), word(form.otherwise), 4);
        add(given, texts.influenceLabel(), FarewellForm.text(form.influence).isEmpty() ? "" : texts.influence(form.influence), 4);
        if (!thinks) {
            add(given, texts.returnLabel(), word(form.wouldReturn), 4);
            add(given, texts.closingTalkLabel(), word(form.closingTalk), 4);
            add(given, texts.aftercareLabel(), word(form.aftercare), 4);
            add(given, texts.supportGradeLabel(), FarewellForm.text(form.gradeSupport), 4);
            add(given, texts.municipalityGradeLabel(), FarewellForm.text(form.gradeMunicipality), 4);
        }
        add(given, texts.municipalityLabel(), municipalities(region).stream()
                .filter(option -> option.code().equals(FarewellForm.text(form.municipality))).map(Option::name).findFirst().orElse(""), 4);
        return given;
    }

    private void add(List<Given> given, String question, String answer, int step) {
        given.add(new Given(question, answer.isEmpty() ? texts.notAnswered() : answer, step));
    }

    private String word(String code) {
        return FarewellForm.text(code).isEmpty() ? "" : texts.word(FarewellForm.text(code));
    }

    private static String labels(List<String> codes, List<StopReason> reasons) {
        return String.join("; ", reasons.stream().filter(reason -> codes.contains(reason.code)).map(reason -> reason.label).toList());
    }

    private List<Option> municipalities(Area region) {
        return AreaTree.inForce().within(region.code).stream().filter(area -> area.isInForceOn(LocalDate.now(clock)))
                .map(area -> new Option(area.code, area.name)).toList();
    }

    private String addressOf(Area region) {
        return address.of("/stoppen/" + region.code);
    }

    private Area region(String code) {
        return Area.coded(code).filter(area -> area.kindOfArea() == AreaKind.REGION && area.isInForceOn(LocalDate.now(clock)))
                .orElseThrow(this::unknown);
    }

    private Refusal unknown() {
        return Refusal.notFound(texts.unknownRegion());
    }
}
