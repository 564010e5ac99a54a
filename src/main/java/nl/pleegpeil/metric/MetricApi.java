package nl.pleegpeil.metric;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import nl.pleegpeil.access.CurrentScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures as JSON and CSV. */
@Path("/api/v1/metrics")
@Tag(name = "Kengetallen")
public class MetricApi {

    static final String CSV = "text/csv";

    private final Metrics metrics;
    private final CurrentScope current;

    MetricApi(Metrics metrics, CurrentScope current) {
        this.metrics = metrics;
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
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getMetric", summary = "De cijfers van een kengetal")
    public MetricResult json(@PathParam("name") String name, @BeanParam MetricParameters parameters) {
        return metrics.answer(name, parameters.query(current.scope()));
    }

    @GET
    @Path("{name: [a-z_]+}")
    @Produces(CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("name") String name, @BeanParam MetricParameters parameters) {
        MetricResult result = metrics.answer(name, parameters.query(current.scope()));
        return Response.ok(MetricCsv.of(result), CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").build();
    }

    @GET
    @Path("{name: [a-z_]+}.csv")
    @Produces(CSV)
    @Operation(operationId = "getMetricCsv", summary = "De cijfers van een kengetal als CSV")
    public Response csvByName(@PathParam("name") String name, @BeanParam MetricParameters parameters) {
        return csv(name, parameters);
    }
}
