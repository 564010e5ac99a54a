package nl.pleegpeil.contact;

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
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.seat.SeatContact;
import nl.pleegpeil.seat.SeatContacts;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;

/** Whom a foster family turns to in a municipality, and where to go when there is nobody. */
@Path("/contact")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class ContactPages {

    /**
     * The page.
     *
     * @param contacts the seats that answer; none: nobody does
     * @param regional the seats of the Ontregelaar of the region that answer
     * @param region   null: the municipality lies in none
     */
    public record View(String municipality, List<SeatContact> contacts, List<SeatContact> regional, Option region, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "contact")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance municipality(View view);
    }

    private final SeatContacts seats;
    private final ContactTexts texts;
    private final Clock clock;

    ContactPages(SeatContacts seats, @Localized("nl") ContactTexts texts, Clock clock) {
        this.seats = seats;
        this.texts = texts;
        this.clock = clock;
    }

    /** A municipality that was taken over leads to the one that speaks for it. */
    @GET
    @Path("{gebied}")
    public Response municipality(@PathParam("gebied") String code) {
        LocalDate today = LocalDate.now(clock);
        AreaTree tree = AreaTree.inForce();
        Area municipality = tree.find(code).filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY)
                .orElseThrow(() -> new Refusal(404, texts.unknownTitle(), texts.unknownArea()));
        if (municipality.hasEndedBy(today) && municipality.successorCode != null) {
            return Response.seeOther(UriBuilder.fromPath("/contact/{gebied}").build(municipality.successorCode)).build();
        }
        Optional<Area> region = RegisterPages.regionOf(code, tree);
        List<SeatContact> regional = region.map(found -> answering(Role.ONTREGELAAR, found.code, today)).orElse(List.of());
        return Response.ok(Templates.municipality(new View(municipality.name, answering(Role.AANDACHTSFUNCTIONARIS, code, today),
                regional, region.map(found -> new Option(found.code, found.name)).orElse(null), Example.holds(code)))).build();
    }

    private List<SeatContact> answering(Role role, String area, LocalDate today) {
        return seats.of(role, List.of(area), today).stream().filter(SeatContact::isAnswered).toList();
    }
}
