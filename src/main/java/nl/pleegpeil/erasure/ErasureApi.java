package nl.pleegpeil.erasure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Terms and the deletion register for programs. */
@Path("/api/v1")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bewaartermijnen")
@Needs(Right.MANAGE_RETENTION)
public class ErasureApi {

    private static final int ENTRIES_PER_ANSWER = 1000;

    /** A class with what a round would erase now. */
    @JsonPropertyOrder({"code", "name", "term", "overdue", "oldest", "held"})
    public record Entry(String code, String name, String term, long overdue, Instant oldest, boolean held) {
    }

    /** A line of the register. */
    @JsonPropertyOrder({"number", "round", "code", "term", "erasedBefore", "counted", "erased", "oldest", "newest", "at", "proof"})
    public record Gone(long number, long round, String code, String term, Instant erasedBefore, long counted, long erased,
            Instant oldest, Instant newest, Instant at, String proof) {
    }

    private final ErasureRound round;

    ErasureApi(ErasureRound round) {
        this.round = round;
    }

    @GET
    @Path("/retention-classes")
    @Transactional
    @Operation(operationId = "listRetentionClasses", summary = "De bewaartermijnen, en wat een ronde nu zou wissen")
    public List<Entry> classes() {
        return round.forecast().stream().map(forecast -> new Entry(forecast.what().code(), forecast.what().rule().words().name(),
                forecast.what().term().code(), forecast.count(), forecast.overdue().oldest(), forecast.isHeld())).toList();
    }

    @GET
    @Path("/erasures")
    @Operation(operationId = "listErasures", summary = "Wat er is gewist, het nieuwste eerst")
    public List<Gone> erasures() {
        return Erasure.latest(ENTRIES_PER_ANSWER).stream().map(entry -> new Gone(entry.number, entry.round, entry.classCode,
                entry.term, entry.erasedBefore, entry.counted, entry.erased, entry.oldest, entry.newest, entry.recordedAt,
                entry.proof)).toList();
    }
}
