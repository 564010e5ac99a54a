package nl.pleegpeil.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Collection;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures as JSON and CSV. */
@Path("/api/v1/metrics")
@Tag(name = "Kengetallen")
@OpenToAll
public class MetricApi {

    /** Figures with what happened beside them. */
    record Answer(@JsonUnwrapped MetricResult result, @JsonInclude(Include.NON_EMPTY) List<TimeLine.Event> annotations) {
    }

    static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);
    private static final List<Variant> CHOICES = List.of(
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null), new Variant(CSV_TYPE, (String) null, null));

    private final Metrics metrics;
    private final TimeLine timeLine;
    private final CurrentScope current;

    MetricApi(Metrics metrics, TimeLine timeLine, CurrentScope current) {
        this.metrics = metrics;
        this.timeLine = timeLine;
        this.current = current;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listMetrics", summary = "Alle kengetallen")
    public Collection<MetricFile> list() {
        return metrics.all();
    }

    @GET
    @Path("{name: [a-z_]+}")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "getMetric", summary = "De cijfers van een kengetal, als JSON of CSV")
    public Response named(@PathParam("name") String name, @BeanParam MetricParameters parameters, @Context Request request) {
        // Whoever does not choose gets JSON: the first of two that are equally welcome.
        Variant chosen = request.selectVariant(CHOICES);
        return chosen != null && chosen.getMediaType().isCompatible(CSV_TYPE)
                ? csv(name, parameters)
                : Response.ok(withTimeLine(metrics.answer(name, parameters.query(current.scope()))), MediaType.APPLICATION_JSON).build();
    }

    private Answer withTimeLine(MetricResult result) {
        return new Answer(result, timeLine.beside(result));
    }

    @GET
    @Path("{name: [a-z_]+}.csv")
    @Produces(CSV)
    @Operation(operationId = "getMetricCsv", summary = "De cijfers van een kengetal als CSV")
    public Response csv(@PathParam("name") String name, @BeanParam MetricParameters parameters) {
        MetricResult result = metrics.answer(name, parameters.query(current.scope()));
        return Response.ok(MetricCsv.of(result), CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").build();
    }
}
