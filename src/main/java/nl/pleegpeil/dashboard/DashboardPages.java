package nl.pleegpeil.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.runtime.LaunchMode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import io.smallrye.common.annotation.Blocking;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.shared.Refusal;

/** The start page and every page of the analyst's room. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
@OpenToAll
public class DashboardPages {

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance start(DashboardView view);
    }

    private static final String ROOM = "dashboards/";

    private final Engine engine;
    private final DashboardViews views;
    private final CurrentScope current;
    private final DashboardTexts texts;

    DashboardPages(Engine engine, DashboardViews views, CurrentScope current, @Localized("nl") DashboardTexts texts) {
        this.engine = engine;
        this.views = views;
        this.current = current;
        this.texts = texts;
    }

    @GET
    public TemplateInstance start() {
        return Templates.start(views.of(Map.of(), current.scope()));
    }

    /** A file in dashboards/ is a page. */
    @GET
    @Path("dashboards/{room: [a-z0-9-]+}/{page: [a-z0-9-]+}")
    public TemplateInstance page(@PathParam("room") String room, @PathParam("page") String page, @Context UriInfo address) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            engine.removeTemplates(id -> id.startsWith(ROOM));
        }
        Template template = engine.getTemplate(ROOM + room + "/" + page);
        if (template == null) {
            throw Refusal.notFound(texts.noPage(room + "/" + page));
        }
        return template.data("view", views.of(parameters(address), current.scope()));
    }

    private static Map<String, String> parameters(UriInfo address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(values.size() - 1)));
        return parameters;
    }
}
