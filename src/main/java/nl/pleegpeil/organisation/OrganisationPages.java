package nl.pleegpeil.organisation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.Refusal;
import org.jboss.logging.Logger;

/** To the identity provider of an organisation, and back. */
@Path("/inloggen/organisatie/{naam}")
@Blocking
@OpenToAll
public class OrganisationPages {

    private static final Logger LOG = Logger.getLogger(OrganisationPages.class);
    private static final String COOKIE = "pleegpeil-organisatie";

    private final OwnOrganisations organisations;
    private final Journey.Seal journeys;
    private final Arrivals arrivals;
    private final CurrentScope current;
    private final PublicAddress address;
    private final OrganisationTexts texts;
    private final AuditTrail trail;

    OrganisationPages(OwnOrganisations organisations, Journey.Seal journeys, Arrivals arrivals, CurrentScope current,
            PublicAddress address, OrganisationTexts texts, AuditTrail trail) {
        this.organisations = organisations;
        this.journeys = journeys;
        this.arrivals = arrivals;
        this.current = current;
        this.address = address;
        this.texts = texts;
        this.trail = trail;
    }

    @GET
    public Response leave(@PathParam("naam") String name, @QueryParam("naar") String to) {
        Organisation organisation = find(name);
        Journey journey = journeys.begin(organisation, to);
        try {
            URI question = organisations.deskOf(organisation).question(journey, back(organisation));
            return unstored(question).cookie(cookie(organisation, journeys.close(journey), (int) Journey.LONGEST.toSeconds())).build();
        } catch (NoAnswer e) {
            LOG.warnf("The identity provider of %s does not answer: %s", organisation.name(), e.getMessage());
            return notice("stil", organisation);
        }
    }

    @GET
    @Path("/terug")
    public Response arrive(@PathParam("naam") String name, @CookieParam(COOKIE) String sealed, @Context UriInfo asked,
            @HeaderParam("User-Agent") String userAgent) {
        Organisation organisation = find(name);
        Optional<Journey> journey = journeys.open(sealed, organisation);
        if (journey.isEmpty()) {
            return notice("organisatie", organisation);
        }
        try {
            Vouched who = organisations.deskOf(organisation).hear(asked.getRequestUri(), journey.get(), back(organisation));
            NewCookie session = arrivals.begin(organisation, who, userAgent, current.origin());
            return unstored(URI.create(journey.get().onward())).cookie(session, cookie(organisation, "", 0)).build();
        } catch (NotVouchedFor e) {
            LOG.infof("No sign-in through %s: %s", organisation.name(), e.getMessage());
            trail.recordApart(AuditAct.SIGN_IN_FAILED, Subject.none(), organisation.name());
            return notice("organisatie", organisation);
        } catch (NoAnswer e) {
            LOG.warnf("The identity provider of %s does not answer: %s", organisation.name(), e.getMessage());
            return notice("stil", organisation);
        }
    }

    /** Signs out at the organisation too, for whoever asks for that after signing out here. */
    @GET
    @Path("/uit")
    public Response signOut(@PathParam("naam") String name) {
        return unstored(organisations.deskOf(find(name)).signOut(URI.create(address.of("/inloggen")))
                .orElse(URI.create("/inloggen"))).build();
    }

    private Organisation find(String name) {
        return organisations.find(name).orElseThrow(() -> Refusal.notFound(texts.noSuchOrganisation()));
    }

    private URI back(Organisation organisation) {
        return URI.create(address.of(path(organisation) + "/terug"));
    }

    private static String path(Organisation organisation) {
        return "/inloggen/organisatie/" + organisation.name();
    }

    private Response notice(String which, Organisation organisation) {
        return unstored(URI.create("/inloggen?melding=" + which)).cookie(cookie(organisation, "", 0)).build();
    }

    private static Response.ResponseBuilder unstored(URI onward) {
        return Response.seeOther(onward).header("Cache-Control", "no-store");
    }

    private NewCookie cookie(Organisation organisation, String value, int seconds) {
        // Lax: the way back starts on a page of the organisation.
        return new NewCookie.Builder(COOKIE).value(value).path(path(organisation)).httpOnly(true).secure(address.isEncrypted())
                .sameSite(NewCookie.SameSite.LAX).maxAge(seconds).build();
    }
}
