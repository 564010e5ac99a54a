package nl.pleegpeil.metric;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import nl.pleegpeil.access.OpenToAll;

/** Definitions and sources, for people. */
@Path("/kengetallen")
@Produces(MediaType.TEXT_HTML)
@Blocking
@OpenToAll
public class MetricPages {

    @CheckedTemplate(basePath = "metric")
    static class Templates {
        static native TemplateInstance list(Collection<MetricFile> metrics);

        static native TemplateInstance definition(MetricFile metric, WorkedExample example);
    }

    private final Metrics metrics;

    MetricPages(Metrics metrics) {
        this.metrics = metrics;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(metrics.all());
    }

    @GET
    @Path("{name: [a-z_]+}")
    public TemplateInstance definition(@PathParam("name") String name) {
        return Templates.definition(metrics.definition(name), WorkedExample.of(name).orElse(null));
    }
}
