package nl.pleegpeil.winddown;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatReach;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.PassedQuestion;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Gives what lies open with a seat that ends to others: one choice for all, and others for some. */
@Path("/zetels")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs({Right.MANAGE_ACCOUNTS, Right.OWN_ACCOUNT})
public class WindDownPages {

    private static final String NUMBER = "\\d{1,18}";

    /** An item with the seat that was chosen for it; "": the one for all. */
    public record Line(OpenItems.Item item, String kind, String chosen, String error) {
    }

    /** The page. @param questions how many questions were put to this seat that only it can read */
    public record View(Seat seat, List<Line> lines, List<Option> seats, String all, int questions, boolean hasGiven, FormErrors errors, String saved,
            boolean showsExample) {
    }

    @CheckedTemplate(basePath = "winddown")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(View view);
    }

    private final WindDown windDown;
    private final TransferFile file;
    private final CurrentScope current;
    private final WindDownTexts texts;
    private final Clock clock;

    WindDownPages(WindDown windDown, TransferFile file, CurrentScope current, WindDownTexts texts, Clock clock) {
        this.windDown = windDown;
        this.file = file;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("{id: " + NUMBER + "}/afbouw")
    @Transactional
    public TemplateInstance form(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        return page(mine(Seat.numbered(id)), "", Map.of(), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("{id: " + NUMBER + "}/afbouw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response give(@PathParam("id") long id, @RestForm("naar") String all, @RestForm("stuk") List<String> items, @RestForm("zetel") List<String> seats) {
        Seat seat = mine(Seat.locked(id));
        Map<String, String> chosen = chosen(items, seats);
        Map<String, Seat> takers = new HashMap<>();
        windDown.takers(seat).forEach(taker -> takers.put(String.valueOf(taker.id), taker));
        FormErrors errors = FormErrors.none();
        String forAll = Objects.requireNonNullElse(all, "");
        if (!forAll.isEmpty() && !takers.containsKey(forAll)) {
            errors.add("naar", texts.chooseSeat());
        }
        Map<OpenItems.Item, Seat> choices = new LinkedHashMap<>();
        for (OpenItems.Item item : windDown.of(seat)) {
            String typed = chosen.getOrDefault(item.code(), "");
            Seat to = takers.get(typed.isEmpty() ? forAll : typed);
            if (to == null) {
                errors.add(item.code(), texts.chooseSeatFor(item.reference()));
            } else if (!windDown.fits(item, to.id)) {
                errors.add(item.code(), texts.doesNotFit(item.reference(), to.name));
            } else {
                choices.put(item, to);
            }
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(seat, forAll, chosen, errors, "")).build();
        }
        if (choices.isEmpty()) {
            throw new Refusal(409, texts.nothingTitle(), texts.nothingOpen());
        }
        windDown.give(seat, choices);
        return Response.seeOther(URI.create("/zetels/" + id + "/afbouw?bewaard=ja")).build();
    }

    /** What was given to whom, on paper. */
    @GET
    @Path("{id: " + NUMBER + "}/afbouw.pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("id") long id) {
        TransferFile.Printed printed = QuarkusTransaction.requiringNew().call(() -> file.of(mine(Seat.numbered(id)), LocalDate.now(clock)));
        return Response.ok(file.print(printed)).header("Content-Disposition", "attachment; filename=\"overdracht-" + id + ".pdf\"").build();
    }

    private static Map<String, String> chosen(List<String> items, List<String> seats) {
        Map<String, String> chosen = new HashMap<>();
        List<String> codes = Objects.requireNonNullElse(items, List.of());
        List<String> numbers = Objects.requireNonNullElse(seats, List.of());
        for (int index = 0; index < Math.min(codes.size(), numbers.size()); index++) {
            chosen.put(codes.get(index), numbers.get(index));
        }
        return chosen;
    }

    private TemplateInstance page(Seat seat, String all, Map<String, String> chosen, FormErrors errors, String saved) {
        List<Line> lines = windDown.of(seat).stream().map(item -> new Line(item, texts.piece(item.piece()), chosen.getOrDefault(item.code(), ""),
                errors.of(item.code()))).toList();
        return Templates.form(new View(seat, lines, windDown.takers(seat).stream().map(taker -> new Option(String.valueOf(taker.id), taker.name)).toList(), all,
                PassedQuestion.openFor(Set.of(seat.id)).size(), !KeptItem.from(seat.id).isEmpty(), errors, saved, seat.areas().stream().anyMatch(Example::holds)));
    }

    /** @throws Refusal the same, whether there is no such seat or the visitor has nothing to do with it */
    private Seat mine(Optional<Seat> found) {
        boolean holds = found.filter(seat -> current.scope().allowing(Right.OWN_ACCOUNT).anyMatch(grant -> grant.seatId() == seat.id)).isPresent();
        return found.filter(seat -> seat.isOpenOn(LocalDate.now(clock)) && (holds || SeatReach.manages(current.scope(), seat.areas())))
                .orElseThrow(() -> Refusal.notFound(texts.unknownSeat()));
    }
}
