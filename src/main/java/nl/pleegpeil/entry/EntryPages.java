package nl.pleegpeil.entry;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.receipt.ReceiptCodes;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;

/** The public form of a region: what happens, in your own words, and your municipality. */
@Path("/signaal")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class EntryPages {

    /** The form of a region. */
    public record View(Option region, List<Option> municipalities, EntryForm form, GuardedText text, FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "entry")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance regions(List<Option> regions, boolean showsExample);

        static native TemplateInstance tell(View view);
    }

    private final SignalDesk desk;
    private final ReceiptCodes codes;
    private final EntryTexts texts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    EntryPages(SignalDesk desk, ReceiptCodes codes, EntryTexts texts, GuardTexts guardTexts, Clock clock) {
        this.desk = desk;
        this.codes = codes;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance regions() {
        AreaTree tree = AreaTree.inForce();
        List<Option> regions = tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION && !municipalities(tree, area.code).isEmpty())
                .sorted(Comparator.comparing((Area area) -> area.name)).map(area -> new Option(area.code, area.name)).toList();
        return Templates.regions(regions, regions.stream().anyMatch(region -> Example.holds(region.code())));
    }

    @GET
    @Path("{regio}")
    public TemplateInstance tell(@PathParam("regio") String region) {
        return page(region(region), EntryForm.fresh(LocalDate.now(clock)), FormErrors.none());
    }

    @POST
    @Path("{regio}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response send(@PathParam("regio") String code, @BeanParam EntryForm form) {
        Area region = region(code);
        FormErrors errors = FormErrors.none();
        form.check(municipalities(AreaTree.inForce(), region.code), errors, texts);
        if (form.guardedText().asksAgain(errors, guardTexts) || !errors.isEmpty()) {
            return Response.status(422).entity(page(region, form, errors)).build();
        }
        String receipt = codes.of(form.sent());
        if (Signal.ofReceipt(codes.hash(receipt)).isEmpty()) {
            Submission plain = Submission.plain(form.area, SignalSource.PLEEGOUDER, form.guardedText().cleared(), LocalDate.now(clock));
            desk.receive(plain.read(form.isForOntregelaarOnly(), form.isToBePassedOn()), Optional.of(codes.hash(receipt)));
        }
        return Response.seeOther(URI.create("/mijn-signaal/" + receipt + "?bewaard=nieuw")).build();
    }

    private TemplateInstance page(Area region, EntryForm form, FormErrors errors) {
        return Templates.tell(new View(new Option(region.code, region.name), municipalities(AreaTree.inForce(), region.code), form,
                form.guardedText(), errors, Example.holds(region.code)));
    }

    private Area region(String code) {
        return AreaTree.inForce().find(code).filter(area -> area.kindOfArea() == AreaKind.REGION)
                .orElseThrow(() -> Refusal.notFound(texts.unknownRegion()));
    }

    private List<Option> municipalities(AreaTree tree, String region) {
        LocalDate today = LocalDate.now(clock);
        return tree.within(region).stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isInForceOn(today))
                .map(area -> new Option(area.code, area.name)).toList();
    }
}
