package nl.pleegpeil.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pleegpeil.shared.Problem;
import nl.pleegpeil.shared.Refusal;
import org.h2.mvstore.MVStoreException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns whatever an endpoint throws into an answer without internals; what is our fault is logged. */
class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private static final int RETRY_SECONDS = 10;
    /** The same in standard SQL, H2 and PostgreSQL. */
    private static final String UNIQUE_VIOLATION = "23505";

    /**
     * Beginnings of SQL states: no connection (standard); PostgreSQL has no room or memory, or is stopping or starting; H2
     * was closed, cannot be read or written, or has no room.
     */
    private static final List<String> AWAY = List.of("08", "53", "57P", "90028", "90031", "90067", "90098", "90100", "90121", "90135");

    private final ErrorAnswers answers;

    ErrorMappers(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, UriInfo uri) {
        Response given = refusal.getResponse();
        int status = given.getStatus();
        if (status < 400) {
            return given;
        }
        if (status == 404 && refusal.getCause() != null) {
            return unreadableParameter(uri, refusal.getCause());
        }
        if (status >= 500) {
            LOG.error("A request failed", refusal);
        }
        ErrorAnswers.Answer general = answers.to(uri.getPath(), Mishap.of(status));
        return answer(new ErrorAnswers.Answer(status, general.contentType(), general.body()), given.getHeaders());
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, UriInfo uri) {
        return answer(answers.to(uri.getPath(), Problem.of(refusal.status(), refusal.title(), refusal.detail())), null);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(Exception notJson, UriInfo uri) {
        return answer(answers.to(uri.getPath(), Mishap.BAD_REQUEST), null);
    }

    @ServerExceptionMapper({ValidationException.class, ConstraintViolationException.class})
    Response invalid(ValidationException invalid, UriInfo uri) {
        if (!(invalid instanceof ConstraintViolationException violations)) {
            return failed(invalid, uri);
        }
        String sentences = violations.getConstraintViolations().stream()
                .map(violation -> violation.getMessage()).sorted().distinct()
                .reduce((first, second) -> first + " " + second).orElse("");
        String title = answers.title(Mishap.BAD_REQUEST);
        return answer(answers.to(uri.getPath(), Problem.of(400, title, sentences)), null);
    }

    @ServerExceptionMapper
    Response failed(Throwable fault, UriInfo uri) {
        if (isAway(fault)) {
            // The database went, is coming back, or has no room left. One line each; what failed was undone as a whole.
            LOG.errorf("The database does not answer: %s", causes(fault).filter(SQLException.class::isInstance).findFirst().map(Throwable::getClass));
            Response away = answer(answers.to(uri.getPath(), Mishap.UNAVAILABLE), null);
            return Response.fromResponse(away).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
        }
        if (isBusy(fault)) {
            // Somebody else is writing the same figures; asking again later is enough.
            Response busy = answer(answers.to(uri.getPath(), Mishap.UNAVAILABLE), null);
            return Response.fromResponse(busy).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
        }
        if (isTaken(fault)) {
            // Two people did the same at once and the other was first.
            LOG.warn("A request came second", fault);
            return answer(answers.to(uri.getPath(), Mishap.CONFLICT), null);
        }
        if (fault instanceof IOException) {
            // A visitor who went away, or a form that was cut off at its limit.
            LOG.warnf("A request broke off: %s", fault.getClass().getName());
        } else {
            LOG.error("A request failed", fault);
        }
        return answer(answers.to(uri.getPath(), Mishap.INTERNAL), null);
    }

    private static boolean isBusy(Throwable fault) {
        return causes(fault).anyMatch(SQLTimeoutException.class::isInstance);
    }

    private static boolean isAway(Throwable fault) {
        // H2 that cannot write closes its store; what comes after says so in no other way.
        return causes(fault).anyMatch(MVStoreException.class::isInstance) || causes(fault).filter(SQLException.class::isInstance).map(refused -> ((SQLException) refused).getSQLState())
                .filter(Objects::nonNull).anyMatch(state -> AWAY.stream().anyMatch(state::startsWith));
    }

    private static boolean isTaken(Throwable fault) {
        return causes(fault).anyMatch(cause -> cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
    }

    /**
     * The framework reports a parameter of the wrong kind as "not found". For a part of the path that is right; a query
     * parameter is a mistake in the request.
     */
    private Response unreadableParameter(UriInfo uri, Throwable cause) {
        String reason = String.valueOf(cause.getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(reason::contains))
                .map(parameter -> answers.toParameter(uri.getPath(), parameter.getKey()))
                .findFirst()
                .map(named -> answer(named, null))
                .orElseGet(() -> answer(answers.to(uri.getPath(), uri.getPathParameters().isEmpty()
                        ? Mishap.BAD_REQUEST : Mishap.NOT_FOUND), null));
    }

    /** Refusals that carry no words of their own, such as a form without its token. */
    @ServerResponseFilter
    void fillEmpty(ContainerResponseContext response, UriInfo uri) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            ErrorAnswers.Answer general = answers.to(uri.getPath(), Mishap.of(response.getStatus()));
            response.setEntity(general.body(), null, MediaType.valueOf(general.contentType()));
        }
    }

    private static Response answer(ErrorAnswers.Answer answer, MultivaluedMap<String, Object> headers) {
        Response.ResponseBuilder builder = Response.status(answer.status()).type(answer.contentType()).entity(answer.body());
        if (headers != null) {
            headers.forEach((name, values) -> {
                if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                    values.forEach(value -> builder.header(name, value));
                }
            });
        }
        return builder.build();
    }
}
