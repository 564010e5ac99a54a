package nl.pleegpeil.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import nl.pleegpeil.access.OwnPath;

/** Takes along through the steps of a sign-in where somebody was going, and brings them there. */
@ApplicationScoped
class Onwards {

    private final HeldForm held;
    private final Sessions sessions;

    Onwards(HeldForm held, Sessions sessions) {
        this.held = held;
        this.sessions = sessions;
    }

    /** Where to, from the fields of a step. */
    Onward of(String to, String sealed) {
        String given = Objects.requireNonNullElse(sealed, "");
        return held.open(given).map(form -> new Onward(form.path(), form.fields(), form.writer(), given))
                .orElse(new Onward(OwnPath.of(to), Map.of(), null, ""));
    }

    /** The answer to a step that succeeded: the next step, the held form, or the page that was asked for. */
    Response after(SignInSteps.Outcome outcome, Onward onward) {
        if (!outcome.complete()) {
            URI next = UriBuilder.fromPath("/inloggen/tweede-stap").queryParam("naar", "{naar}").build(onward.path());
            // The held form goes on in the page itself; a link has no room for it.
            return onward.isForm()
                    ? Response.ok(SecondStepPages.Templates.carry(onward)).cookie(outcome.cookie()).build()
                    : Response.seeOther(next).cookie(outcome.cookie()).build();
        }
        if (!onward.isFor(sessions.whose(outcome.cookie().getValue()))) {
            return Response.seeOther(URI.create("/")).cookie(outcome.cookie()).build();
        }
        return onward.isForm()
                ? Response.ok(SignInPages.Templates.resend(onward)).cookie(outcome.cookie()).header("Cache-Control", "no-store").build()
                : Response.seeOther(URI.create(onward.path())).cookie(outcome.cookie()).build();
    }
}
