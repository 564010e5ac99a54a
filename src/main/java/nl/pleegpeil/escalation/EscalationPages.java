package nl.pleegpeil.escalation;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.knelpunt.Escalation;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.KnelpuntSheets;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** Bringing a Knelpunt to somebody who can decide, and the page of paper that goes along. */
@Path("/knelpunten")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.WORK_ON_KNELPUNTEN)
public class EscalationPages {

    private static final String NUMBER = "\\d{1,18}";

    /** What was brought before. @param from number of the Knelpunt it was about, where that went on in this one; "": this one itself */
    public record Sent(EscalationLetter letter, String from) {
    }

    /** The form, what the paper would say now, and what was brought before. */
    public record View(Knelpunt knelpunt, EscalationLetter draft, List<Sent> letters, List<Option> addressees, EscalationForm form,
            GuardedText question, FormErrors errors, String saved, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "escalation")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(View view);
    }

    private final EscalationDesk desk;
    private final EscalationPaper paper;
    private final KnelpuntSheets sheets;
    private final CurrentScope current;
    private final EscalationTexts texts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    EscalationPages(EscalationDesk desk, EscalationPaper paper, KnelpuntSheets sheets, CurrentScope current, EscalationTexts texts, GuardTexts guardTexts,
            Clock clock) {
        this.desk = desk;
        this.paper = paper;
        this.sheets = sheets;
        this.current = current;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Path("{id: " + NUMBER + "}/opschaling")
    @Transactional
    public TemplateInstance form(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        return page(sheets.reached(Knelpunt.numbered(id), Right.WORK_ON_KNELPUNTEN), new EscalationForm(), FormErrors.none(),
                Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("{id: " + NUMBER + "}/opschaling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response bring(@PathParam("id") long id, @BeanParam EscalationForm form) {
        Knelpunt knelpunt = sheets.worked(id);
        FormErrors errors = FormErrors.none();
        if (!form.isReady(errors, guardTexts, texts)) {
            return Response.status(422).entity(page(knelpunt, form, errors, "")).build();
        }
        desk.bring(knelpunt, Escalation.of(form.addressee).orElseThrow(), form.guardedQuestion().cleared().text(), contact(knelpunt));
        return Response.seeOther(URI.create("/knelpunten/" + id + "/opschaling?bewaard=ja")).build();
    }

    /** The newest, or the one that is asked for, on paper. */
    @GET
    @Path("{id: " + NUMBER + "}/opschaling.pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("id") long id, @RestQuery("brief") String asked) {
        EscalationPaper.Printed printed = QuarkusTransaction.requiringNew().call(() -> {
            Knelpunt knelpunt = sheets.reached(Knelpunt.numbered(id), Right.WORK_ON_KNELPUNTEN);
            String typed = Objects.requireNonNullElse(asked, "");
            return EscalationLetter.about(Knelpunt.lineage(knelpunt.id)).stream().filter(letter -> typed.isEmpty() || typed.equals(String.valueOf(letter.id))).findFirst()
                    .map(letter -> paper.of(letter, Knelpunt.numbered(letter.knelpuntId).orElseThrow().number)).orElseThrow(() -> Refusal.notFound(texts.nothingBrought()));
        });
        return Response.ok(paper.print(printed)).header("Content-Disposition", "attachment; filename=\"opschaling-" + id + ".pdf\"").build();
    }

    private TemplateInstance page(Knelpunt knelpunt, EscalationForm form, FormErrors errors, String saved) {
        return Templates.form(new View(knelpunt, desk.drafted(knelpunt), EscalationLetter.about(Knelpunt.lineage(knelpunt.id)).stream()
                .map(letter -> new Sent(letter, EscalationDesk.from(letter, knelpunt))).toList(),
                Arrays.stream(Escalation.values()).map(each -> new Option(each.code(), texts.addressee(each))).toList(), form, form.guardedQuestion(), errors,
                saved, Example.holds(knelpunt.regionCode)));
    }

    /** The seat it is brought from; of the operator's token that of the Ontregelaar of the region. */
    private Long contact(Knelpunt knelpunt) {
        Optional<Long> own = KnelpuntDesk.seatFor(current.scope(), Right.WORK_ON_KNELPUNTEN, knelpunt.regionCode).map(Grant::seatId)
                .filter(seat -> seat != Grant.NO_SEAT);
        return own.or(() -> Seat.openFor(Role.ONTREGELAAR, knelpunt.regionCode, LocalDate.now(clock)).stream().map(seat -> seat.id).findFirst()).orElse(null);
    }
}
