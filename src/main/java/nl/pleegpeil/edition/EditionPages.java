package nl.pleegpeil.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.carrier.CarrierFile;
import nl.pleegpeil.carrier.CarrierKind;
import nl.pleegpeil.carrier.Carriers;
import nl.pleegpeil.carrier.SummaryPaper;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.summary.SummaryDocument;
import nl.pleegpeil.summary.SummaryPeriod;
import nl.pleegpeil.summary.SummaryWriter;

/** Published summaries, for everybody, at addresses that stay. */
@Path(EditionPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class EditionPages {

    static final String PATH = "/samenvattingen";
    private static final String AREA = "/{gebied:[A-Z][A-Z0-9-]*}";
    private static final String PERIOD = AREA + "/{periode:\\d{4}(?:-H[12])?}";
    private static final String VERSION = PERIOD + "/{versie:\\d{1,4}}";

    /** A line of a list. */
    public record Line(String path, String area, String areaName, String period, int version, SummaryEdition edition) {
    }

    /** A list: of everything, or of one area. */
    public record ListView(Option area, List<Line> lines, boolean desk, boolean showsExample) {
    }

    /** A version; html is empty for one that was withdrawn. */
    public record VersionView(SummaryEdition edition, SummaryDocument document, String html, List<Line> versions, boolean isNewest, String letter) {
    }

    @CheckedTemplate(basePath = "edition")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance version(VersionView view);
    }

    private final StoredDocuments documents;
    private final SummaryPaper paper;
    private final Carriers carriers;
    private final EditionTexts texts;
    private final CurrentScope current;

    EditionPages(StoredDocuments documents, SummaryPaper paper, Carriers carriers,
            @Localized("nl") EditionTexts texts, CurrentScope current) {
        this.documents = documents;
        this.paper = paper;
        this.carriers = carriers;
        this.texts = texts;
        this.current = current;
    }

    @GET
    public TemplateInstance all() {
        return list(null, newest(SummaryEdition.published()));
    }

    @GET
    @Path(AREA)
    public TemplateInstance ofArea(@PathParam("gebied") String code) {
        Area area = Area.coded(code).orElseThrow(() -> Refusal.notFound(texts.unknownArea()));
        return list(new Option(area.code, area.name), newest(SummaryEdition.publishedOf(code)));
    }

    /** The newest version; its own address stays with it. */
    @GET
    @Path(PERIOD)
    public TemplateInstance newest(@PathParam("gebied") String area, @PathParam("periode") String period) {
        return show(SummaryEdition.publishedOf(area, period).stream().findFirst().orElseThrow(this::unknown));
    }

    @GET
    @Path(VERSION)
    public TemplateInstance version(@PathParam("gebied") String area, @PathParam("periode") String period, @PathParam("versie") int version) {
        return show(find(area, period, version));
    }

    @GET
    @Path(VERSION + "/samenvatting.{soort:pdf|ods|xlsx|csv|zip|json}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("gebied") String area, @PathParam("periode") String period, @PathParam("versie") int version, @PathParam("soort") String kind) {
        SummaryEdition edition = find(area, period, version);
        if (edition.state() == EditionState.INGETROKKEN) {
            throw new Refusal(410, texts.withdrawnTitle(), texts.withdrawnFile());
        }
        Response.ResponseBuilder answer = CarrierKind.of(kind).map(carrier -> kept(edition, carrier)).orElseGet(() -> Response.ok(edition.document, "application/json"));
        String name = ("samenvatting-" + area + "-" + period + "-v" + version + "." + kind).toLowerCase(Locale.ROOT);
        return answer.header("Content-Disposition", (kind.equals("pdf") ? "inline" : "attachment") + "; filename=\"" + name + "\"").build();
    }

    private Response.ResponseBuilder kept(SummaryEdition edition, CarrierKind kind) {
        CarrierFile file = carriers.file(edition.id, kind, () -> documents.issue(edition));
        return Response.ok(file.content, kind.mediaType()).tag(file.sha256);
    }

    private SummaryEdition find(String area, String period, int version) {
        return SummaryEdition.publishedOf(area, period).stream().filter(edition -> edition.version == version).findFirst().orElseThrow(this::unknown);
    }

    private Refusal unknown() {
        return Refusal.notFound(texts.unknown());
    }

    private TemplateInstance show(SummaryEdition edition) {
        List<SummaryEdition> versions = SummaryEdition.publishedOf(edition.areaCode, edition.periodCode);
        SummaryDocument document = documents.read(edition);
        boolean isWithdrawn = edition.state() == EditionState.INGETROKKEN;
        AreaTree tree = AreaTree.inForce();
        return Templates.version(new VersionView(edition, document, isWithdrawn ? "" : paper.html(documents.issue(edition)),
                versions.stream().map(version -> line(version, tree)).toList(), versions.get(0).id.equals(edition.id), isWithdrawn ? "" : document.letter()));
    }

    private TemplateInstance list(Option area, List<SummaryEdition> editions) {
        AreaTree tree = AreaTree.inForce();
        return Templates.list(new ListView(area, editions.stream().map(edition -> line(edition, tree)).toList(),
                current.scope().may(Right.READ_SUMMARY_DRAFTS), editions.stream().anyMatch(edition -> Example.holds(edition.areaCode))));
    }

    /** Of every summary its newest version. */
    private static List<SummaryEdition> newest(List<SummaryEdition> published) {
        Set<String> seen = new LinkedHashSet<>();
        List<SummaryEdition> newest = new ArrayList<>();
        published.forEach(edition -> {
            if (seen.add(edition.areaCode + " " + edition.periodCode)) {
                newest.add(edition);
            }
        });
        return newest;
    }

    static Line line(SummaryEdition edition, AreaTree tree) {
        String name = tree.find(edition.areaCode).map(area -> area.name).orElse(edition.areaCode);
        return new Line(edition.path(), edition.areaCode, name, SummaryPeriod.of(edition.periodCode).map(period -> SummaryWriter.inWords(period.period()))
                .orElse(edition.periodCode), edition.version, edition);
    }
}
