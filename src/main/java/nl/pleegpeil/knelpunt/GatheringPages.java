package nl.pleegpeil.knelpunt;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.evidence.Elsewhere;
import nl.pleegpeil.evidence.EvidenceReader;
import nl.pleegpeil.evidence.HeardElsewhere;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.workflow.KnelpuntStatus;

/** What a Knelpunt is gathered from: linking, taking off, and going on as part of another. */
@Path("/knelpunten")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.WORK_ON_KNELPUNTEN)
public class GatheringPages {

    private static final String NUMBER = "\\d{1,18}";

    private final KnelpuntDesk desk;
    private final KnelpuntSheets sheets;
    private final EvidenceReader evidence;
    private final Elsewhere elsewhere;
    private final CurrentScope current;
    private final KnelpuntTexts texts;
    private final GuardTexts guardTexts;

    GatheringPages(KnelpuntDesk desk, KnelpuntSheets sheets, EvidenceReader evidence, Elsewhere elsewhere, CurrentScope current, KnelpuntTexts texts, GuardTexts guardTexts) {
        this.desk = desk;
        this.sheets = sheets;
        this.evidence = evidence;
        this.elsewhere = elsewhere;
        this.current = current;
        this.texts = texts;
        this.guardTexts = guardTexts;
    }

    @POST
    @Path("{id: " + NUMBER + "}/koppelingen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response link(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = sheets.worked(id);
        List<Signal> chosen = form.chosen(knelpunt.regionCode, current.scope());
        if (chosen.isEmpty()) {
            return again(knelpunt, form, FormErrors.none().add("signaal", texts.chooseSignals()));
        }
        chosen.forEach(signal -> desk.link(knelpunt, signal, null, sheets.seatName()));
        return saved(knelpunt);
    }

    @POST
    @Path("{id: " + NUMBER + "}/themas")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response linkTheme(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = sheets.worked(id);
        return linked(knelpunt, form, elsewhere.theme(knelpunt.regionCode, KnelpuntForm.typed(form.theme)), FormErrors.none().add("thema", texts.chooseTheme()));
    }

    @POST
    @Path("{id: " + NUMBER + "}/stopredenen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response linkReason(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = sheets.worked(id);
        return linked(knelpunt, form, elsewhere.reason(knelpunt.regionCode, KnelpuntForm.typed(form.stopReason), KnelpuntForm.typed(form.year)),
                FormErrors.none().add("stopreden", texts.chooseStopReason()));
    }

    private Response linked(Knelpunt knelpunt, KnelpuntForm form, Optional<HeardElsewhere> heard, FormErrors unknown) {
        if (heard.isEmpty()) {
            return again(knelpunt, form, unknown);
        }
        desk.link(knelpunt, heard.get(), null, sheets.seatName());
        return saved(knelpunt);
    }

    @POST
    @Path("{id: " + NUMBER + "}/ontkoppeling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response unlink(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        Knelpunt knelpunt = sheets.worked(id);
        FormErrors errors = FormErrors.none();
        Optional<KnelpuntLink> link = KnelpuntForm.typed(form.link).matches(NUMBER) ? KnelpuntLink.numbered(Long.parseLong(KnelpuntForm.typed(form.link)))
                .filter(found -> found.knelpuntId.equals(id) && found.unlinkedAt == null && isShown(found)) : Optional.empty();
        if (link.isEmpty()) {
            errors.add("koppeling", texts.chooseLink());
        }
        Optional<String> reason = KnelpuntForm.checked(form.guardedOff(), errors, guardTexts, texts);
        if (reason.isEmpty() || !errors.isEmpty()) {
            return again(knelpunt, form, errors);
        }
        desk.unlink(knelpunt, link.orElseThrow(), reason.get());
        return saved(knelpunt);
    }

    @POST
    @Path("{id: " + NUMBER + "}/samenvoeging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response merge(@PathParam("id") long id, @BeanParam KnelpuntForm form) {
        if (KnelpuntForm.typed(form.other).matches(NUMBER) && Long.parseLong(form.other.strip()) < id) {
            // The lower number first, always: two that are merged into each other at once must not wait for each other.
            Knelpunt.locked(Long.parseLong(form.other.strip()));
        }
        Knelpunt knelpunt = sheets.worked(id);
        FormErrors errors = FormErrors.none();
        Optional<Knelpunt> into = KnelpuntForm.typed(form.other).matches(NUMBER) ? Knelpunt.locked(Long.parseLong(KnelpuntForm.typed(form.other)))
                .filter(other -> !other.id.equals(id) && other.mergedIntoId == null && other.statusNow() != KnelpuntStatus.OPGELOST
                        && other.regionCode.equals(knelpunt.regionCode)) : Optional.empty();
        if (into.isEmpty()) {
            errors.add("ander", texts.chooseOther());
        }
        Optional<String> reason = KnelpuntForm.checked(form.guardedJoined(), errors, guardTexts, texts);
        if (reason.isEmpty() || !errors.isEmpty()) {
            return again(knelpunt, form, errors);
        }
        desk.merge(knelpunt, into.orElseThrow(), reason.get(), sheets.seatName());
        return saved(into.get());
    }

    private boolean isShown(KnelpuntLink link) {
        return evidence.counted(List.of(link)).stream().anyMatch(evidence.shown(sheets.regions(Right.WORK_ON_KNELPUNTEN)));
    }

    private Response again(Knelpunt knelpunt, KnelpuntForm form, FormErrors errors) {
        return Response.status(422).entity(sheets.page(knelpunt, form, errors, "")).build();
    }

    private static Response saved(Knelpunt knelpunt) {
        return Response.seeOther(URI.create("/knelpunten/" + knelpunt.id + "?bewaard=ja")).build();
    }
}
