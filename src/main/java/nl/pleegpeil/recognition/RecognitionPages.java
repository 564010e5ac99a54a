package nl.pleegpeil.recognition;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.shared.Refusal;

/** Where a Pleegouderraad says that it recognises a Knelpunt, or takes that back. */
@Path("/knelpunten")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.RECOGNISE_KNELPUNTEN)
public class RecognitionPages {

    private static final String NUMBER = "\\d{1,18}";

    private final RecognitionDesk desk;
    private final CurrentScope current;
    private final RecognitionTexts texts;

    RecognitionPages(RecognitionDesk desk, CurrentScope current, RecognitionTexts texts) {
        this.desk = desk;
        this.current = current;
        this.texts = texts;
    }

    @POST
    @Path("{id: " + NUMBER + "}/herkenning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response recognise(@PathParam("id") long id) {
        Knelpunt knelpunt = reached(id);
        desk.recognise(knelpunt, seat(knelpunt));
        return back(id);
    }

    @POST
    @Path("{id: " + NUMBER + "}/herkenning/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response forget(@PathParam("id") long id) {
        Knelpunt knelpunt = reached(id);
        desk.forget(knelpunt, seat(knelpunt));
        return back(id);
    }

    private Knelpunt reached(long id) {
        Optional<Knelpunt> found = Knelpunt.locked(id);
        return found.filter(knelpunt -> knelpunt.mergedIntoId == null)
                .filter(knelpunt -> KnelpuntDesk.seatFor(current.scope(), Right.RECOGNISE_KNELPUNTEN, knelpunt.regionCode).isPresent())
                .orElseThrow(() -> Refusal.notFound(texts.unknown()));
    }

    private long seat(Knelpunt knelpunt) {
        return KnelpuntDesk.seatFor(current.scope(), Right.RECOGNISE_KNELPUNTEN, knelpunt.regionCode).orElseThrow().seatId();
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/knelpunten/" + id + "?bewaard=ja")).build();
    }
}
