package nl.pleegpeil.home;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** Whether a seat gets the mail of the week: for everybody who holds it. */
@Path("/vandaag/weekbericht")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs({Right.TELL_SIGNALS, Right.OWN_ACTIONS})
public class WeekMailPages {

    private final CurrentScope current;
    private final HomeTexts texts;
    private final Clock clock;

    WeekMailPages(CurrentScope current, HomeTexts texts, Clock clock) {
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response turn(@RestForm("zetel") String typed, @RestForm("stand") String state) {
        Long seat = current.scope().seats().stream().filter(own -> String.valueOf(own).equals(typed)).findFirst()
                .orElseThrow(() -> Refusal.notFound(texts.unknownSeat()));
        // Of two who press at the same time the second sees what the first did.
        Seat.locked(seat);
        switch (Objects.requireNonNullElse(state, "")) {
            case "uit" -> WeekLetterOff.turnOff(seat, clock.instant());
            case "aan" -> WeekLetterOff.turnOn(seat);
            default -> throw Refusal.badRequest(texts.chooseSwitch());
        }
        return Response.seeOther(URI.create("/vandaag#weekbericht")).build();
    }
}
