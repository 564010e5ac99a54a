package nl.pleegpeil.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import nl.pleegpeil.shared.Problem;
import org.jboss.logging.Logger;

/** Words an error for whoever asked: a problem document under /api, a calm page everywhere else. */
@ApplicationScoped
public class ErrorAnswers {

    private static final Logger LOG = Logger.getLogger(ErrorAnswers.class);

    /** Ready to send. */
    public record Answer(int status, String contentType, String body) {
    }

    @CheckedTemplate(basePath = "errors")
    static class Templates {
        static native TemplateInstance error(String title, String detail);
    }

    private final ErrorMessages messages;
    private final ObjectMapper json;

    ErrorAnswers(ErrorMessages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Whether the caller is a program, to be answered in JSON. */
    public static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    String title(Mishap mishap) {
        return messages.title(mishap);
    }

    /** The general texts of a mishap, for an address. */
    public Answer to(String path, Mishap mishap) {
        return to(path, mishap.status(), messages.title(mishap),
                isApi(path) ? messages.detail(mishap) : messages.page(mishap));
    }

    /** Answers a request that has not reached any endpoint. */
    public void send(RoutingContext visit, Mishap mishap) {
        String path = visit.request().path();
        Answer answer = to(path == null ? "/" : path, mishap);
        visit.response().setStatusCode(answer.status()).putHeader("Content-Type", answer.contentType()).end(answer.body());
    }

    /** A parameter that could not be read. */
    public Answer toParameter(String path, String name) {
        return to(path, 400, messages.title(Mishap.BAD_REQUEST), messages.parameter(name));
    }

    /** A problem that a room has put into words itself. */
    public Answer to(String path, Problem problem) {
        return to(path, problem.status(), problem.title(), problem.detail());
    }

    private Answer to(String path, int status, String title, String detail) {
        if (isApi(path)) {
            return new Answer(status, Problem.MEDIA_TYPE, document(Problem.of(status, title, detail)));
        }
        return new Answer(status, MediaType.TEXT_HTML + ";charset=UTF-8", page(title, detail));
    }

    private String document(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Four plain fields cannot fail to be written", e);
        }
    }

    private String page(String title, String detail) {
        // A request that no endpoint has seen yet has no context; the page around the text needs one.
        ManagedContext context = Arc.container().requestContext();
        boolean ownContext = !context.isActive();
        if (ownContext) {
            context.activate();
        }
        try {
            return Templates.error(title, detail).render();
        } catch (TemplateException e) {
            // The page itself may be what is broken; its reader still deserves the two sentences.
            LOG.error("The error page could not be drawn", e);
            return "<!DOCTYPE html><html lang=\"nl\"><title>Pleegpeil</title><p>" + escape(title) + "</p><p>"
                    + escape(detail) + "</p></html>";
        } finally {
            if (ownContext) {
                context.terminate();
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
