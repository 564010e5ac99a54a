package nl.pleegpeil.organisation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import org.jboss.logging.Logger;

/**
 * Asks the identity provider of one organisation who somebody is: the code flow of OpenID Connect, with PKCE, state and
 * nonce. What the provider announces of itself is read at the first sign-in and again after an hour.
 */
class IdentityDesk {

    private static final Logger LOG = Logger.getLogger(IdentityDesk.class);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 5_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;
    private static final Duration FRESH = Duration.ofHours(1);
    /** Anybody can let the provider be asked; one that does not answer would hold a worker for seconds each time. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    /** What the provider announced, until when that is believed, and what checks its tokens. */
    private record Announced(OIDCProviderMetadata metadata, IDTokenValidator tokens, Instant until) {
    }

    /** That the provider did not answer, and until when it is not asked again. */
    private record Silence(Throwable cause, Instant until) {
    }

    private final Organisation organisation;
    private final Clock clock;
    private volatile Announced announced;
    private Silence silence;

    IdentityDesk(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The address at the provider where somebody is asked who they are. */
    URI question(Journey journey, URI back) throws NoAnswer {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "email", "profile"),
                new ClientID(organisation.clientId()), back)
                .endpointURI(announced().metadata.getAuthorizationEndpointURI())
                .state(new State(journey.state())).nonce(new Nonce(journey.nonce()))
                .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256).build().toURI();
    }

    /**
     * What the provider says of whoever came back.
     *
     * @param answer the whole address they came back to
     */
    Vouched hear(URI answer, Journey journey, URI back) throws NotVouchedFor, NoAnswer {
        AuthenticationResponse response = parsed(answer);
        if (response.getState() == null || !response.getState().getValue().equals(journey.state())) {
            throw new NotVouchedFor("the state is not that of this browser");
        }
        // An answer of another provider (RFC 9207).
        if (response.getIssuer() != null && !response.getIssuer().getValue().equals(organisation.issuer().toString())) {
            throw new NotVouchedFor("another issuer answered");
        }
        if (!response.indicatesSuccess()) {
            throw new NotVouchedFor("the provider refused: " + response.toErrorResponse().getErrorObject().getCode());
        }
        return vouched(claims(response.toSuccessResponse().getAuthorizationCode(), journey, back));
    }

    private static AuthenticationResponse parsed(URI answer) throws NotVouchedFor {
        try {
            return AuthenticationResponseParser.parse(answer);
        } catch (ParseException e) {
            throw new NotVouchedFor("the address holds no answer");
        }
    }

    private IDTokenClaimsSet claims(AuthorizationCode code, Journey journey, URI back) throws NotVouchedFor, NoAnswer {
        Announced provider = announced();
        HTTPRequest request = new TokenRequest.Builder(provider.metadata.getTokenEndpointURI(), authentication(provider.metadata),
                new AuthorizationCodeGrant(code, back, new CodeVerifier(journey.verifier()))).build().toHTTPRequest();
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw new NotVouchedFor("the provider gave no token: " + response.toErrorResponse().getErrorObject().getCode());
            }
            JWT token = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken();
            if (token == null) {
                throw new NotVouchedFor("the provider answered without a token of who it is");
            }
            return provider.tokens.validate(token, new Nonce(journey.nonce()));
        } catch (BadJOSEException e) {
            throw new NotVouchedFor("the token does not hold: " + e.getMessage());
        } catch (IOException | ParseException | JOSEException e) {
            throw new NoAnswer(e);
        }
    }

    private Vouched vouched(IDTokenClaimsSet claims) throws NotVouchedFor {
        String email = Account.normal(claims.getStringClaim("email"));
        if (!Account.isAddress(email)) {
            throw new NotVouchedFor("the token names no address");
        }
        if (!Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))) {
            throw new NotVouchedFor("the address was not verified");
        }
        if (!organisation.owns(email)) {
            throw new NotVouchedFor("the address is in a domain of somebody else");
        }
        Set<Role> roles = organisation.roles().in(claims.toJSONObject());
        if (roles.isEmpty()) {
            throw new NotVouchedFor("the claim " + organisation.roles().path() + " gives no role");
        }
        String name = Stream.of("name", "preferred_username").map(claims::getStringClaim)
                .filter(given -> given != null && !given.isBlank()).findFirst().orElse(email).strip();
        return new Vouched(email, name.substring(0, Math.min(name.length(), Account.LONGEST_NAME)), roles);
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> offered = metadata.getTokenEndpointAuthMethods();
        ClientID id = new ClientID(organisation.clientId());
        Secret secret = new Secret(organisation.clientSecret());
        // Without a word about it a provider takes it in the header (OpenID Connect Discovery 1.0, 3).
        return offered == null || offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, secret) : new ClientSecretPost(id, secret);
    }

    /** The page where one signs out at the provider; empty when it announces none, or does not answer. */
    Optional<URI> signOut() {
        try {
            return Optional.ofNullable(announced().metadata.getEndSessionEndpointURI());
        } catch (NoAnswer e) {
            LOG.warnf("The identity provider of %s does not answer: %s", organisation.name(), e.getMessage());
            return Optional.empty();
        }
    }

    /** The same, with the page to come back to. */
    Optional<URI> signOut(URI back) {
        return signOut().map(page -> new LogoutRequest(page, null, null, new ClientID(organisation.clientId()), back, null, null).toURI());
    }

    private Announced announced() throws NoAnswer {
        Announced known = announced;
        return known == null || clock.instant().isAfter(known.until) ? askOnce() : known;
    }

    // One at a time: whoever waited takes what the first one heard.
    private synchronized Announced askOnce() throws NoAnswer {
        Instant now = clock.instant();
        if (announced != null && !now.isAfter(announced.until)) {
            return announced;
        }
        if (silence != null && now.isBefore(silence.until)) {
            throw new NoAnswer(silence.cause);
        }
        try {
            announced = ask();
            silence = null;
            return announced;
        } catch (NoAnswer e) {
            silence = new Silence(e.getCause(), clock.instant().plus(QUIET));
            throw e;
        }
    }

    private Announced ask() throws NoAnswer {
        Issuer issuer = new Issuer(organisation.issuer());
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
            Set<JWSAlgorithm> algorithms = new HashSet<>(metadata.getIDTokenJWSAlgs());
            // A signature that is made with the client's secret, or none at all, is no proof of who made the token.
            algorithms.retainAll(JWSAlgorithm.Family.SIGNATURE);
            IDTokenValidator tokens = new IDTokenValidator(issuer, new ClientID(organisation.clientId()),
                    new JWSVerificationKeySelector<>(algorithms, JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEY_SET)).build()), null);
            return new Announced(metadata, tokens, clock.instant().plus(FRESH));
        } catch (GeneralException | IOException | IllegalArgumentException e) {
            throw new NoAnswer(e);
        }
    }
}
