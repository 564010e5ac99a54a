package nl.pleegpeil.handover;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.seat.People;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.SeatReach;
import nl.pleegpeil.seat.SeatTexts;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;

/** Hands a seat over: for whoever manages it, and for whoever holds it. To everybody else there is no such page. */
@Path("/zetels")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs({Right.MANAGE_ACCOUNTS, Right.OWN_ACCOUNT})
public class HandoverPages {

    private static final String NUMBER = "\\d{1,18}";

    /** The page. */
    public record View(Seat seat, List<Option> holders, List<Option> people, HandoverForm form, boolean keepsNotes,
            List<HandoverNotes.Note> notes, boolean manages, FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "handover")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(View view);

        static native TemplateInstance done();
    }

    /**
     * What the visitor may do here.
     *
     * @param holders who can be made to leave: everybody who holds the seat, or only the visitor
     */
    private record Visit(Seat seat, boolean manages, Optional<SeatHolding> own, List<SeatHolding> holders) {
    }

    private final SeatHandover handover;
    private final HandoverNotes notes;
    private final People people;
    private final CurrentScope current;
    private final HandoverTexts texts;
    private final SeatTexts seatTexts;
    private final Clock clock;

    HandoverPages(SeatHandover handover, HandoverNotes notes, People people, CurrentScope current,
            @Localized("nl") HandoverTexts texts, @Localized("nl") SeatTexts seatTexts, Clock clock) {
        this.handover = handover;
        this.notes = notes;
        this.people = people;
        this.current = current;
        this.texts = texts;
        this.seatTexts = seatTexts;
        this.clock = clock;
    }

    @GET
    @Path("{id: " + NUMBER + "}/overdracht")
    public TemplateInstance form(@PathParam("id") long id) {
        return page(visit(Seat.numbered(id)), HandoverForm.on(today()), FormErrors.none());
    }

    @POST
    @Path("{id: " + NUMBER + "}/overdracht")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response handOver(@PathParam("id") long id, @BeanParam HandoverForm form) {
        Visit visit = visit(Seat.locked(id));
        FormErrors errors = FormErrors.none();
        Handover planned = form.read(visit.seat, visit.holders, people.choosable(), notes.areKept(), today(), errors, texts);
        if (!planned.note().isEmpty()) {
            notes.problemOf(planned.note()).ifPresent(sentence -> errors.add("notitie", sentence));
        }
        if (errors.isEmpty()) {
            handover.problemOf(planned).ifPresent(sentence -> errors.add("opvolger", sentence));
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(visit, form, errors)).build();
        }
        handover.handOver(planned);
        return Response.seeOther(URI.create(visit.manages ? "/zetels/" + id + "?bewaard=overgedragen" : "/zetels/overgedragen")).build();
    }

    /** For who has just handed over their own seat, and can see it no longer. */
    @GET
    @Path("overgedragen")
    public TemplateInstance done() {
        return Templates.done();
    }

    private TemplateInstance page(Visit visit, HandoverForm form, FormErrors errors) {
        List<Option> holders = visit.holders.stream()
                .map(holding -> new Option(String.valueOf(holding.id), people.nameOf(holding.accountId))).toList();
        // What holders leave each other is not the beheerder's to read.
        List<HandoverNotes.Note> left = visit.own.isPresent() ? notes.of(visit.seat.id) : List.of();
        return Templates.form(new View(visit.seat, holders, people.choosable(), form, notes.areKept(), left, visit.manages, errors,
                visit.seat.areas().stream().anyMatch(Example::holds)));
    }

    /** @throws Refusal the same, whether there is no such seat or the visitor has nothing to do with it */
    private Visit visit(Optional<Seat> found) {
        Seat seat = found.filter(one -> one.isOpenOn(today())).orElseThrow(this::unknown);
        Scope scope = current.scope();
        List<SeatHolding> holders = SeatHolding.openOf(seat.id, today()).stream()
                .filter(holding -> holding.isOpen() && holding.isHeldOn(today()) && holding.capacity().answersForSeat()).toList();
        // The seat must be among those of this very request: a token may carry fewer than its owner has.
        boolean isOwn = scope.allowing(Right.OWN_ACCOUNT).anyMatch(grant -> grant.seatId() == seat.id);
        Optional<SeatHolding> own = holders.stream().filter(holding -> isOwn && scope.account().equals(Optional.of(holding.accountId)))
                .findFirst();
        boolean manages = SeatReach.manages(scope, seat.areas());
        if (!manages && own.isEmpty()) {
            throw unknown();
        }
        return new Visit(seat, manages, own, manages ? holders : own.stream().toList());
    }

    private Refusal unknown() {
        return Refusal.notFound(seatTexts.unknownSeat());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
