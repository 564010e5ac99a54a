package nl.pleegpeil.delivery;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.shared.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What is expected and what came, for programs. */
@Path("/api/v1/deliveries")
@Blocking
@Tag(name = "Leveringen")
@Needs(Right.READ_DELIVERIES)
public class DeliveryApi {

    /**
     * One expected delivery.
     *
     * @param state      ontvangen, nihil, te_laat or nog_niet
     * @param dueOn      the last day on which it is in time
     * @param receivedAt null: nothing came
     * @param changedAt  when a figure was last corrected; null: never
     */
    @JsonPropertyOrder({"provider", "providerName", "area", "areaName", "state", "dueOn", "receivedAt", "changedAt"})
    public record Entry(String provider, String providerName, String area, String areaName, String state, LocalDate dueOn,
            Instant receivedAt, Instant changedAt) {
    }

    /** All deliveries expected over a half-year. */
    @JsonPropertyOrder({"halfYear", "deliveries"})
    public record Answer(String halfYear, List<Entry> deliveries) {
    }

    private final ExpectedDeliveries expected;
    private final DeliverySubjects subjects;
    private final CurrentScope current;

    DeliveryApi(ExpectedDeliveries expected, DeliverySubjects subjects, CurrentScope current) {
        this.expected = expected;
        this.current = current;
        this.subjects = subjects;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listDeliveries", summary = "Wat over een halfjaar verwacht wordt en wat er kwam")
    public Answer list(@Parameter(description = "Een halfjaar, zoals 2025-H1. Zonder: het laatste dat voorbij is.")
            @RestQuery("halfjaar") String halfYear) {
        Period period = subjects.halfYear(halfYear);
        LocalDate today = subjects.today();
        return new Answer(period.code(), expected.in(period, current.scope()).stream().map(delivery -> new Entry(delivery.providerCode(),
                delivery.providerName(), delivery.areaCode(), delivery.areaName(), delivery.state(today).code(),
                delivery.dueOn(), delivery.receivedAt(), delivery.changedAt())).toList());
    }
}
