package nl.pleegpeil.gate;

import static nl.pleegpeil.testsupport.Alike.assertAlike;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.testsupport.Browsing;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something of another's and something that does not exist get the same answer. */
@QuarkusTest
@Tag("database")
class UniformAnswersTest {

    private static final String PASSWORD = "lantaarn wandelt over kade";
    private static final String UNKNOWN = "987654321";

    @Inject
    Accounts accounts;

    @Inject
    SeatedForTest seats;

    @Inject
    Given given;

    private final Browsing owner = new Browsing();
    private final Browsing stranger = new Browsing();
    private Account ownAccount;

    @BeforeEach
    void signIn() {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse("2026-03-31T10:00:00Z"), TimeSource.NETHERLANDS), Clock.class);
        enter(stranger);
        ownAccount = enter(owner);
    }

    @AfterEach
    void restoreClock() {
        QuarkusMock.installMockForType(Clock.system(TimeSource.NETHERLANDS), Clock.class);
    }

    private Account enter(Browsing browser) {
        Account account = accounts.openAtOnce("iemand-" + UUID.randomUUID() + "@voorbeeld.example", "Iemand", PASSWORD);
        seats.seat(account.id, Role.AANBIEDER, "GM0014");
        browser.get("/inloggen");
        browser.send("/inloggen", "email", account.email, "wachtwoord", PASSWORD);
        assertEquals(303, browser.page().statusCode());
        assertEquals(200, browser.get("/mijn-account").statusCode());
        return account;
    }

    private String newest(String table) {
        return given.rowsOf("select max(id) from " + table).get(0);
    }

    private Response sent(String page, String address, String field, String value) {
        stranger.get(page);
        return stranger.send(address, field, value);
    }

    @Test
    void signIn_ofAnother() {
        String others = newest("sign_in");
        assertAlike(404, sent("/mijn-account/aanmeldingen", "/mijn-account/aanmeldingen", "aanmelding", others), others,
                sent("/mijn-account/aanmeldingen", "/mijn-account/aanmeldingen", "aanmelding", UNKNOWN), UNKNOWN);
        assertEquals(200, owner.get("/mijn-account").statusCode());
    }

    @Test
    void token_ofAnother() {
        owner.get("/mijn-account/tokens");
        owner.send("/mijn-account/tokens", "naam", "proef", "recht", "DELIVER_FIGURES", "tot", "01-06-2026");
        assertEquals(200, owner.page().statusCode(), owner.text());
        String others = newest("api_token");
        assertAlike(404, sent("/mijn-account/tokens", "/mijn-account/tokens/intrekken", "token", others), others,
                sent("/mijn-account/tokens", "/mijn-account/tokens/intrekken", "token", UNKNOWN), UNKNOWN);
    }

    @Test
    void account_ofAnother() {
        String others = String.valueOf(ownAccount.id);
        assertAlike(403, stranger.get("/accounts/" + others), others, stranger.get("/accounts/" + UNKNOWN), UNKNOWN);
        assertAlike(403, sent("/mijn-account", "/accounts/" + others, "handeling", "wissen"), others,
                sent("/mijn-account", "/accounts/" + UNKNOWN, "handeling", "wissen"), UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts/", "/importeren/"})
    void anything_withoutSignIn(String path) {
        String others = String.valueOf(ownAccount.id);
        assertAlike(303, Visitor.anybody().get(path + others), others, Visitor.anybody().get(path + UNKNOWN), UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts/", "/importeren/"})
    void unknown_isNotFound(String path) {
        Response one = RestAssured.given().get(path + UNKNOWN);
        Response other = RestAssured.given().get(path + "987654322");
        assertAlike(404, one, UNKNOWN, other, "987654322");
    }
}
