package nl.pleegpeil.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.AccountStatus;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.signin.Sessions;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Keycloak;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two municipalities that sign their own people in, at a real Keycloak. */
@QuarkusTest
@TestProfile(Keycloak.Running.class)
class OrganisationSignInIT {

    private static final String NOTICE = "/inloggen?melding=organisatie";
    private static final String JOURNEY = "pleegpeil-organisatie";

    @TestHTTPResource("/")
    URI service;
    @Inject
    Given given;
    @Inject
    Accounts accounts;
    @Inject
    SeatedForTest seats;
    @Inject
    Sessions sessions;
    @Inject
    Clock clock;

    private Traveller traveller;

    @BeforeEach
    void areas() {
        traveller = new Traveller(URI.create("http://127.0.0.1:" + service.getPort() + "/"));
        if (QuarkusTransaction.requiringNew().call(AreaTree::inForce).find("KCZ").isEmpty()) {
            given.country("KCL");
            given.region("KCR", "KCL");
            given.municipality("KCZ", "KCR");
            given.municipality("KCN", "KCR");
        }
    }

    private static Optional<Account> account(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Account.ofAddress(email));
    }

    /** An account that a beheerder made, by inviting an address of an organisation. */
    private Account invited(String email, Role role, String... areas) {
        Account account = account(email).orElseGet(() -> accounts.invite(email, "Iemand"));
        seats.seat(account.id, role, areas);
        return account;
    }

    private String where() {
        URI onward = traveller.onward();
        return onward.getRawPath() + (onward.getRawQuery() == null ? "" : "?" + onward.getRawQuery());
    }

    private boolean isIn() {
        return traveller.get("/mijn-account").page().statusCode() == 200;
    }

    private void assertRefused() {
        assertEquals(303, traveller.page().statusCode());
        assertEquals(NOTICE, where());
        assertNull(traveller.cookie(CurrentScope.COOKIE));
        assertNull(traveller.cookie(JOURNEY));
        assertFalse(isIn());
        assertTrue(traveller.get(NOTICE).page().body().contains("Inloggen via uw organisatie lukte niet."));
    }

    @Test
    void bothOrganisations_letTheirOwnPeopleIn() {
        invited("femke@zuidmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCZ");
        traveller.signIn("zuidmeer", "femke");
        assertEquals("/mijn-account", where());
        assertNotNull(traveller.cookie(CurrentScope.COOKIE));
        assertNull(traveller.cookie(JOURNEY), "what belongs to the way there does not linger");
        assertTrue(isIn());
        assertTrue(traveller.page().body().contains("femke@zuidmeer.example"));
        assertTrue(traveller.page().body().contains("aandachtsfunctionaris voor de proef"));

        invited("bram@noordmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCN");
        traveller = new Traveller(URI.create("http://127.0.0.1:" + service.getPort() + "/"));
        traveller.signIn("noordmeer", "bram");
        assertTrue(isIn());
        assertTrue(traveller.page().body().contains("bram@noordmeer.example"));
    }

    @Test
    void question_hasChallengeStateAndNonce() {
        String query = traveller.get("/inloggen/organisatie/zuidmeer").onward().getQuery();
        for (String part : List.of("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=",
                "client_id=pleegpeil", "redirect_uri=http://127.0.0.1:" + service.getPort() + "/inloggen/organisatie/zuidmeer/terug")) {
            assertTrue(query.contains(part), query);
        }
        assertFalse(query.contains("geheim"));
        assertTrue(traveller.cookie(JOURNEY).isHttpOnly());
    }

    @Test
    void answer_isTakenOnce_fromTheBrowserThatAsked() {
        invited("femke@zuidmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCZ");
        URI back = traveller.shownAt("zuidmeer", "femke", "/");
        Traveller stranger = new Traveller(URI.create("http://127.0.0.1:" + service.getPort() + "/"));
        assertEquals(NOTICE.substring(9), stranger.get(back).onward().toString().replaceFirst(".*/inloggen", ""));
        // One who has a journey of its own is no better off.
        stranger.get("/inloggen/organisatie/zuidmeer").get(back);
        assertNull(stranger.cookie(CurrentScope.COOKIE));
        traveller.get(back);
        assertEquals("/", where());
        String session = traveller.cookie(CurrentScope.COOKIE).getValue();
        traveller.get(back);
        assertEquals(NOTICE, where());
        assertEquals(session, traveller.cookie(CurrentScope.COOKIE).getValue());
    }

    @Test
    void addressOfAnotherOrganisation_isRefused() {
        traveller.signIn("zuidmeer", "ruud");
        assertRefused();
        assertTrue(account("ruud@noordmeer.example").isEmpty());
    }

    @Test
    void sameAddressInTheOtherRealm_isRefused() {
        invited("femke@zuidmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCZ");
        traveller.signIn("noordmeer", "femke");
        assertRefused();
    }

    @Test
    void accountOfOurOwnOrOfAnother_isNotTakenOver() {
        Account local = account("joris@zuidmeer.example").orElseGet(
                () -> accounts.openAtOnce("joris@zuidmeer.example", "Joris", "lantaarn wandelt over kade"));
        seats.seat(local.id, Role.AANDACHTSFUNCTIONARIS, "KCZ");
        traveller.signIn("zuidmeer", "joris");
        assertRefused();
        // As after the domain went from one organisation to the other.
        QuarkusTransaction.requiringNew().run(() -> Account.signingIn(local.id).orElseThrow().identityProvider = "noordmeer");
        traveller.signIn("zuidmeer", "joris");
        assertRefused();
        QuarkusTransaction.requiringNew().run(() -> Account.signingIn(local.id).orElseThrow().identityProvider = null);
    }

    @Test
    void unverifiedAddress_isRefused() {
        invited("onno@zuidmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCZ");
        traveller.signIn("zuidmeer", "onno");
        assertRefused();
    }

    @Test
    void withoutARole_noAccountIsMade() {
        traveller.signIn("zuidmeer", "tess");
        assertRefused();
        assertTrue(account("tess@zuidmeer.example").isEmpty());
    }

    @Test
    void newcomer_getsAnAccount_andComesInOnceSeated() {
        traveller.signIn("zuidmeer", "wiebe");
        assertRefused();
        Account made = account("wiebe@zuidmeer.example").orElseThrow();
        assertEquals("Wiebe Oeverloos", made.name);
        assertEquals("zuidmeer", made.identityProvider);
        assertTrue(made.is(AccountStatus.ACTIEF) && !made.hasPassword());
        seats.seat(made.id, Role.AANDACHTSFUNCTIONARIS, "KCZ");
        traveller = new Traveller(URI.create("http://127.0.0.1:" + service.getPort() + "/"));
        traveller.signIn("zuidmeer", "wiebe");
        assertTrue(isIn());

        QuarkusTransaction.requiringNew().run(() -> accounts.block(Account.signingIn(made.id).orElseThrow()));
        assertFalse(isIn());
        traveller = new Traveller(URI.create("http://127.0.0.1:" + service.getPort() + "/"));
        traveller.signIn("zuidmeer", "wiebe");
        assertRefused();
        QuarkusTransaction.requiringNew().run(() -> accounts.unblock(Account.signingIn(made.id).orElseThrow()));
    }

    @Test
    void session_opensOnlySeatsOfThatRoleInThoseAreas() {
        Account account = invited("lotte@zuidmeer.example", Role.LEZER, "KCZ");
        seats.seat(account.id, Role.AANDACHTSFUNCTIONARIS, "KCZ");
        traveller.signIn("zuidmeer", "lotte");
        assertRefused();
        seats.seat(account.id, Role.LEZER, "KCN");
        traveller.signIn("zuidmeer", "lotte");
        assertRefused();
        seats.seat(account.id, Role.LEZER, "KCZ", "KCN");
        traveller.signIn("zuidmeer", "lotte");
        assertRefused();
        seats.seat(account.id, Role.LEZER);
        traveller.signIn("zuidmeer", "lotte");
        assertRefused();

        seats.seat(account.id, Role.LEZER, "KCZ");
        traveller.signIn("zuidmeer", "lotte");
        String session = traveller.cookie(CurrentScope.COOKIE).getValue();
        assertEquals(Set.of(Role.LEZER), rolesOf(session));
        // A seat that comes later is no way around it.
        seats.seat(account.id, Role.AANDACHTSFUNCTIONARIS, "KCZ");
        assertEquals(Set.of(), rolesOf(session));
        seats.seat(account.id, Role.LEZER, "KCN");
        assertEquals(Set.of(), rolesOf(session));
    }

    private Set<Role> rolesOf(String session) {
        Set<Role> roles = new HashSet<>();
        sessions.ofSession(session).orElseThrow().grants().forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    @Test
    void silentOrganisation_hasACalmPage() {
        traveller.get("/inloggen/organisatie/stilstad");
        assertEquals("/inloggen?melding=stil", where());
        assertTrue(traveller.get(traveller.onward()).page().body().contains("antwoordt nu niet"));
        assertEquals(200, traveller.page().statusCode());
    }

    @Test
    void refusalAtTheOrganisation_isANotice() {
        String state = traveller.get("/inloggen/organisatie/zuidmeer").onward().getQuery().replaceFirst(".*state=([^&]+).*", "$1");
        traveller.get("/inloggen/organisatie/zuidmeer/terug?error=access_denied&state=" + state);
        assertRefused();
        traveller.get("/inloggen/organisatie/zuidmeer").get("/inloggen/organisatie/zuidmeer/terug?code=x&state=verzonnen");
        assertRefused();
        state = traveller.get("/inloggen/organisatie/zuidmeer").onward().getQuery().replaceFirst(".*state=([^&]+).*", "$1");
        traveller.get("/inloggen/organisatie/zuidmeer/terug?code=verzonnen&state=" + state);
        assertRefused();
        traveller.get("/inloggen/organisatie/zuidmeer").get("/inloggen/organisatie/zuidmeer/terug");
        assertRefused();
    }

    @Test
    void answerOfAnotherIssuer_isRefused() {
        invited("femke@zuidmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCZ");
        String back = traveller.shownAt("zuidmeer", "femke", "/").toString();
        assertTrue(back.contains("&iss="), back);
        traveller.get(URI.create(back.replaceFirst("&iss=[^&]+", "&iss=http%3A%2F%2Felders.example")));
        assertRefused();
    }

    @Test
    void addressOfAnOrganisation_goesThere_andThePasswordIsNotLookedAt() {
        invited("femke@zuidmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCZ");
        traveller.get("/inloggen?naar=/leveringen?jaar=2024");
        traveller.send("/inloggen", Map.of("email", "Femke@Zuidmeer.Example", "wachtwoord", "", "naar", "/leveringen?jaar=2024"));
        assertEquals(200, traveller.page().statusCode());
        assertTrue(traveller.page().body().contains("U logt in via Gemeente Zuidmeer"));
        assertEquals("0;url=/inloggen/organisatie/zuidmeer?naar=%2Fleveringen%3Fjaar%3D2024",
                traveller.page().headers().firstValue("Refresh").orElseThrow());
        traveller.get(traveller.shownAt("zuidmeer", "femke", "/leveringen?jaar=2024"));
        assertEquals("/leveringen?jaar=2024", where());
    }

    @Test
    void accountOfOurOwn_keepsItsPassword_whereItIsAskedFor() {
        String email = "oud@zuidmeer.example";
        Account local = account(email).orElseGet(() -> accounts.openAtOnce(email, "Oud", "lantaarn wandelt over kade"));
        seats.seat(local.id, Role.LEZER, "KCZ");
        traveller.get("/inloggen?met=wachtwoord");
        assertTrue(traveller.page().body().contains("name=\"met\" value=\"wachtwoord\""));
        traveller.send("/inloggen", Map.of("email", email, "wachtwoord", "lantaarn wandelt over kade", "met", "wachtwoord"));
        assertEquals(303, traveller.page().statusCode());
        assertTrue(isIn());
        traveller.send("/inloggen/uit", Map.of());
        assertEquals("/inloggen?melding=uit", where());
    }

    @Test
    void signOut_endsOurSession_andOffersTheOrganisations() {
        invited("femke@zuidmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCZ");
        traveller.signIn("zuidmeer", "femke");
        assertTrue(isIn());
        String session = traveller.cookie(CurrentScope.COOKIE).getValue();
        traveller.send("/inloggen/uit", Map.of());
        assertEquals("/inloggen?melding=uit&bij=zuidmeer", where());
        assertTrue(sessions.ofSession(session).isEmpty());
        traveller.get(traveller.onward());
        assertTrue(traveller.page().body().contains("Ook uitloggen bij Gemeente Zuidmeer"));
        URI there = traveller.get("/inloggen/organisatie/zuidmeer/uit").onward();
        assertTrue(there.getPath().endsWith("/realms/zuidmeer/protocol/openid-connect/logout"), there.toString());
        assertEquals(200, traveller.get(there).page().statusCode(), "Keycloak knows the page to come back to");
        assertFalse(traveller.get("/inloggen?melding=uit&bij=stilstad").page().body().contains("Ook uitloggen"));
        assertEquals("/inloggen", traveller.get("/inloggen/organisatie/stilstad/uit").onward().getPath());
    }

    @Test
    void nothingElseKnowsOfOrganisations() {
        assertEquals(200, traveller.get("/").page().statusCode());
        assertEquals(404, traveller.get("/inloggen/organisatie/elders").page().statusCode());
        assertEquals(200, Visitor.withToken(Visitor.OPERATOR_TOKEN).get("/api/v1/deliveries").statusCode());
        assertEquals(401, Visitor.withToken("eyJhbGciOiJub25lIn0.e30.").get("/api/v1/deliveries").statusCode());
        assertEquals(401, Visitor.anybody().get("/api/v1/deliveries").statusCode());
        String page = traveller.get("/inloggen").page().body();
        for (String organisation : List.of("zuidmeer", "noordmeer", "stilstad")) {
            assertTrue(page.contains("href=\"/inloggen/organisatie/" + organisation + "?naar=%2F\""), page);
        }
    }

    @Test
    void tokenOfItsPeople_staysWithinItsAreas() {
        Account account = invited("femke@zuidmeer.example", Role.AANDACHTSFUNCTIONARIS, "KCZ");
        assertEquals("zuidmeer", account.identityProvider);
        assertTrue(account.is(AccountStatus.ACTIEF));
        traveller.signIn("zuidmeer", "femke").get("/mijn-account/tokens").send("/mijn-account/tokens", Map.of("naam", "levering",
                "recht", "READ_DELIVERIES", "tot", LocalDate.now(clock).plusDays(30).toString()));
        Matcher token = Pattern.compile("<code id=\"token\">(ppt_[\\w-]+)</code>").matcher(traveller.page().body());
        assertTrue(token.find(), traveller.page().body());
        assertEquals(1, sessions.ofToken(token.group(1)).orElseThrow().grants().size());
        seats.seat(account.id, Role.AANDACHTSFUNCTIONARIS, "KCN");
        assertEquals(List.of(), sessions.ofToken(token.group(1)).orElseThrow().grants());
    }
}
