package nl.pleegpeil.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.web.ErrorAnswers;
import nl.pleegpeil.web.Mishap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Opens an endpoint to those who have one of the rights that it names, before a body is read. Whoever is not signed in
 * is asked to; a form that they had filled in goes along and is not lost.
 */
class Gatekeeper {

    /** Where people sign in; {@code naar} is where they were going. */
    static final URI SIGN_IN = URI.create("/inloggen");
    /** Takes the fields of a form that came after its session had ended. */
    static final URI HOLD_FORM = URI.create("/inloggen/bewaard");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentScope current;
    private final ErrorAnswers answers;

    Gatekeeper(CurrentScope current, ErrorAnswers answers) {
        this.current = current;
        this.answers = answers;
    }

    @ServerRequestFilter
    @Priority(Priorities.AUTHORIZATION)
    Optional<Response> look(ContainerRequestContext request, ResourceInfo endpoint) {
        if (isMarked(endpoint, OpenToAll.class)) {
            return Optional.empty();
        }
        Needs needs = mark(endpoint, Needs.class);
        // An endpoint that says nothing is open to nobody.
        if (needs != null && current.scope().may(needs.value())) {
            return Optional.empty();
        }
        return Optional.of(current.scope().isSignedIn() ? refused(request, Mishap.FORBIDDEN) : askToSignIn(request));
    }

    private Response askToSignIn(ContainerRequestContext request) {
        if (ErrorAnswers.isApi(request.getUriInfo().getPath())) {
            return Response.fromResponse(refused(request, Mishap.NOT_SIGNED_IN))
                    .header("WWW-Authenticate", "Bearer realm=\"Pleegpeil\"").build();
        }
        URI asked = request.getUriInfo().getRequestUri();
        String back = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        if (READING.contains(request.getMethod())) {
            return Response.seeOther(UriBuilder.fromUri(SIGN_IN).queryParam("naar", "{naar}").build(back)).build();
        }
        boolean isForm = request.getMediaType() != null
                && request.getMediaType().isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        // 307 lets the browser send the same form once more, to the page that keeps it while its reader signs in.
        return isForm ? Response.temporaryRedirect(UriBuilder.fromUri(HOLD_FORM).queryParam("naar", "{naar}").build(back)).build()
                : Response.seeOther(UriBuilder.fromUri(SIGN_IN).queryParam("melding", "opnieuw").build()).build();
    }

    private Response refused(ContainerRequestContext request, Mishap mishap) {
        ErrorAnswers.Answer answer = answers.to(request.getUriInfo().getPath(), mishap);
        return Response.status(answer.status()).type(answer.contentType()).entity(answer.body()).build();
    }

    private static boolean isMarked(ResourceInfo endpoint, Class<? extends Annotation> mark) {
        // A method's own word goes before that of its class.
        return mark(endpoint, mark) != null && (endpoint.getResourceMethod().isAnnotationPresent(mark)
                || !endpoint.getResourceMethod().isAnnotationPresent(Needs.class));
    }

    private static <A extends Annotation> A mark(ResourceInfo endpoint, Class<A> mark) {
        A own = endpoint.getResourceMethod().getAnnotation(mark);
        return own != null ? own : endpoint.getResourceClass().getAnnotation(mark);
    }
}
