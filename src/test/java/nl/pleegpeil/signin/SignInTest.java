package nl.pleegpeil.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.testsupport.Browsing;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Visitor;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SignInTest {

    private static final String PASSWORD = "lantaarn wandelt over kade";
    private static final Instant START = Instant.parse("2026-03-31T10:00:00Z");

    @Inject
    Accounts accounts;

    @Inject
    SeatedForTest seats;

    @Inject
    Sessions sessions;

    GreenMail mail;

    private final Browsing browser = new Browsing();
    private Instant now;

    @BeforeEach
    void setClock() throws Exception {
        mail.purgeEmailFromAllMailboxes();
        at(START);
    }

    @AfterEach
    void restoreClock() {
        QuarkusMock.installMockForType(Clock.system(TimeSource.NETHERLANDS), Clock.class);
    }

    private void at(Instant moment) {
        now = moment;
        QuarkusMock.installMockForType(Clock.fixed(moment, TimeSource.NETHERLANDS), Clock.class);
    }

    private Account account(Role role, String... areas) {
        Account made = accounts.openAtOnce("iemand-" + UUID.randomUUID() + "@voorbeeld.example", "Iemand", PASSWORD);
        seats.seat(made.id, role, areas);
        return made;
    }

    private void enter(String email, String password) {
        browser.get("/inloggen");
        browser.send("/inloggen", "email", email, "wachtwoord", password);
    }

    private boolean isIn() {
        return browser.get("/mijn-account").statusCode() == 200;
    }

    private String mailTo(String address) {
        assertTrue(mail.waitForIncomingEmail(60_000, 1));
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (GreenMailUtil.getHeaders(message).contains(address)) {
                return text(message);
            }
        }
        return "";
    }

    private static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    private String totp(String secret) throws Exception {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), now);
    }

    /** Signs in with a role that needs a second step, sets that up, and gives the secret of the app. */
    private String enterAndSetUp(Account account) throws Exception {
        enter(account.email, PASSWORD);
        assertEquals(303, browser.page().statusCode());
        browser.get(browser.onward());
        String secret = first("<code id=\"sleutel\">([A-Z2-7 ]+)</code>", browser.text()).replace(" ", "");
        browser.send("/inloggen/tweede-stap/instellen", "code", totp(secret));
        assertEquals(200, browser.page().statusCode());
        return secret;
    }

    @Test
    void password_ofARoleThatReadsNobodysText_isEnough() {
        Account account = account(Role.AANBIEDER, "GM0014");
        browser.get("/inloggen?naar=/mijn-account");
        browser.send("/inloggen", "email", "  " + account.email.toUpperCase() + " ", "wachtwoord", PASSWORD);
        assertEquals(303, browser.page().statusCode());
        assertEquals("/mijn-account", browser.onward());
        assertTrue(isIn());
        assertTrue(browser.text().contains("aanbieder voor de proef"));
    }

    @Test
    void cookie_isKeptFromScriptsAndForeignPages() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        String cookie = browser.page().getHeaders().getValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(CurrentScope.COOKIE)).findFirst().orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void wrongPassword_andUnknownAddress_giveTheSameAnswer() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, "iets heel anders dan dat");
        String wrong = browser.text().replace(account.email, "ADRES").replaceAll("value=\"[\\w-]{20,}[=.\\w-]*\"", "");
        assertEquals(422, browser.page().statusCode());
        String nobody = "niemand-" + UUID.randomUUID() + "@voorbeeld.example";
        enter(nobody, "iets heel anders dan dat");
        assertEquals(wrong, browser.text().replace(nobody, "ADRES").replaceAll("value=\"[\\w-]{20,}[=.\\w-]*\"", ""));
        assertFalse(isIn());
    }

    @Test
    void tooManyAttempts_closeTheDoorForAQuarter_alsoForTheRightPassword() {
        Account account = account(Role.AANBIEDER, "GM0014");
        for (int i = 0; i < 10; i++) {
            enter(account.email, "verkeerd wachtwoord " + i);
        }
        enter(account.email, PASSWORD);
        assertEquals(422, browser.page().statusCode());
        assertTrue(mailTo(account.email).contains("een kwartier niet"));
        at(START.plus(Duration.ofMinutes(16)));
        enter(account.email, PASSWORD);
        assertEquals(303, browser.page().statusCode());
    }

    @Test
    void secondStep_isSetUpAtTheFirstSignIn_andAskedForAfterwards() throws Exception {
        Account account = account(Role.AANDACHTSFUNCTIONARIS, "GM0014");
        String secret = enterAndSetUp(account);
        String recovery = first("<li><code>([a-z0-9-]{19})</code>", browser.text());
        assertTrue(isIn());

        browser.forget(CurrentScope.COOKIE);
        enter(account.email, PASSWORD);
        assertFalse(isIn(), "a password alone is too little");
        at(START.plusSeconds(60));
        browser.get("/inloggen/tweede-stap");
        browser.send("/inloggen/tweede-stap", "code", "000000");
        assertEquals(422, browser.page().statusCode());
        browser.send("/inloggen/tweede-stap", "code", totp(secret));
        assertEquals(303, browser.page().statusCode());
        assertTrue(isIn());

        browser.forget(CurrentScope.COOKIE);
        enter(account.email, PASSWORD);
        browser.get("/inloggen/tweede-stap");
        browser.send("/inloggen/tweede-stap", "code", totp(secret));
        assertEquals(422, browser.page().statusCode(), "a code opens the door once");
        browser.send("/inloggen/tweede-stap", "code", recovery.toUpperCase());
        assertTrue(isIn());

        browser.forget(CurrentScope.COOKIE);
        enter(account.email, PASSWORD);
        browser.get("/inloggen/tweede-stap");
        browser.send("/inloggen/tweede-stap", "code", recovery);
        assertEquals(422, browser.page().statusCode(), "a recovery code as well");
    }

    @Test
    void cookieFromBeforeTheSecondStep_opensNothingAfterIt() throws Exception {
        Account account = account(Role.BEHEERDER);
        enter(account.email, PASSWORD);
        String half = browser.cookie(CurrentScope.COOKIE);
        browser.get("/inloggen/tweede-stap");
        String secret = first("<code id=\"sleutel\">([A-Z2-7 ]+)</code>", browser.text()).replace(" ", "");
        browser.send("/inloggen/tweede-stap/instellen", "code", totp(secret));
        assertNotEquals(half, browser.cookie(CurrentScope.COOKIE));
        assertEquals(303, Visitor.anybody().cookie(CurrentScope.COOKIE, half).get("/mijn-account").statusCode());
    }

    @Test
    void codeByMail_letsAMemberOfAPleegouderraadIn_once() {
        Account account = account(Role.PLEEGOUDERRAAD, "JR-GRONINGEN");
        browser.get("/inloggen");
        browser.send("/inloggen", "email", account.email, "wachtwoord", "", "stap", "code");
        String code = first("code is: (\\d{8})", mailTo(account.email));
        Browsing elsewhere = new Browsing();
        elsewhere.get("/inloggen");
        elsewhere.send("/inloggen", "email", "niemand@voorbeeld.example", "wachtwoord", "", "stap", "code");
        elsewhere.send("/inloggen/code", "code", code);
        assertEquals(422, elsewhere.page().statusCode(), "the code belongs to the browser that asked for it");
        browser.send("/inloggen/code", "code", code.substring(0, 4) + " " + code.substring(4));
        assertEquals(303, browser.page().statusCode());
        assertTrue(isIn());
        elsewhere.get("/inloggen");
    }

    @Test
    void codeByMail_isNotForWhoReadsOthersTexts_andThePageDoesNotSay() {
        Account account = account(Role.ONTREGELAAR, "JR-GRONINGEN");
        browser.get("/inloggen");
        browser.send("/inloggen", "email", account.email, "wachtwoord", "", "stap", "code");
        assertEquals(200, browser.page().statusCode());
        assertTrue(browser.text().contains("Kijk in uw mail"));
        assertTrue(mailTo(account.email).contains("met een wachtwoord"));
    }

    @Test
    void codeByMail_canBeTriedFiveTimes() {
        Account account = account(Role.PLEEGOUDERRAAD, "JR-GRONINGEN");
        browser.get("/inloggen");
        browser.send("/inloggen", "email", account.email, "wachtwoord", "", "stap", "code");
        String code = first("code is: (\\d{8})", mailTo(account.email));
        for (int i = 0; i < 5; i++) {
            browser.send("/inloggen/code", "code", "0000000" + i);
        }
        browser.send("/inloggen/code", "code", code);
        assertEquals(422, browser.page().statusCode());
    }

    @Test
    void invitation_opensTheAccountOnce_withAPasswordThatIsNotCommon() {
        Account account = accounts.invite("nieuw-" + UUID.randomUUID() + "@voorbeeld.example", "Nieuw");
        seats.seat(account.id, Role.GRIFFIE, "GM0014");
        String link = first("(/uitnodiging/[\\w-]+)", mailTo(account.email));
        browser.get(link);
        assertEquals(200, browser.page().statusCode());
        browser.send(link, "naam", "Nieuwe naam", "nieuw", "kort");
        assertTrue(browser.text().contains("minstens 12 tekens"));
        assertTrue(browser.text().contains("value=\"Nieuwe naam\""), "what was typed stays");
        browser.send(link, "naam", "Nieuwe naam", "nieuw", "password1234");
        assertTrue(browser.text().contains("te makkelijk te raden"));
        browser.send(link, "naam", "Nieuwe naam", "nieuw", PASSWORD);
        assertEquals(303, browser.page().statusCode());
        assertTrue(isIn());
        assertEquals(404, new Browsing().get(link).statusCode());
    }

    @Test
    void newPassword_endsWhatWasOpen() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        assertTrue(isIn());
        Browsing elsewhere = new Browsing();
        elsewhere.get("/wachtwoord-vergeten");
        elsewhere.send("/wachtwoord-vergeten", "email", account.email);
        String link = first("(/wachtwoord/[\\w-]+)", mailTo(account.email));
        elsewhere.get(link);
        elsewhere.send(link, "nieuw", "een ander lang wachtwoord");
        assertFalse(isIn());
        enter(account.email, PASSWORD);
        assertEquals(422, browser.page().statusCode());
        enter(account.email, "een ander lang wachtwoord");
        assertTrue(isIn());
    }

    @Test
    void forgottenPassword_saysTheSameForNobody() {
        browser.get("/wachtwoord-vergeten");
        browser.send("/wachtwoord-vergeten", "email", "niemand@voorbeeld.example");
        assertEquals(200, browser.page().statusCode());
        assertTrue(browser.text().contains("Is dit e-mailadres bij ons bekend"));
    }

    @Test
    void silence_endsTheSession_andAFormThatComesLateIsHeld() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        browser.get("/mijn-account");
        at(START.plus(Duration.ofMinutes(31)));
        browser.send("/mijn-account/naam", "naam", "Een naam met \"tekens\" & zo");
        assertEquals(307, browser.page().statusCode());
        String hold = browser.onward();
        // A browser sends the same form once more to where a 307 points.
        browser.get("/mijn-account");
        browser.get(browser.onward());
        String token = browser.page().htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        browser.send(hold, "csrf-token", token, "naam", "Een naam met \"tekens\" & zo");
        assertEquals(200, browser.page().statusCode());
        assertTrue(browser.text().contains("vastgehouden"));
        browser.send("/inloggen", "email", account.email, "wachtwoord", "verkeerd wachtwoord");
        browser.send("/inloggen", "email", account.email, "wachtwoord", PASSWORD);
        assertTrue(browser.text().contains("is er nog"));
        browser.send("/mijn-account/naam");
        assertEquals(303, browser.page().statusCode());
        browser.get("/mijn-account");
        assertTrue(browser.text().contains("Een naam met &quot;tekens&quot; &amp; zo"));
    }

    @Test
    void heldForm_isNotShownToSomebodyElse() {
        Account account = account(Role.AANBIEDER, "GM0014");
        Account next = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        browser.get("/mijn-account");
        at(START.plus(Duration.ofMinutes(31)));
        browser.send("/mijn-account/naam", "naam", "Woorden van de eerste");
        String hold = browser.onward();
        browser.get("/mijn-account");
        browser.get(browser.onward());
        String token = browser.page().htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        browser.send(hold, "csrf-token", token, "naam", "Woorden van de eerste");
        browser.send("/inloggen", "email", next.email, "wachtwoord", PASSWORD);
        assertEquals(303, browser.page().statusCode());
        assertFalse(browser.text().contains("Woorden van de eerste"));
        assertTrue(browser.get("/mijn-account").asString().contains(next.email));
    }

    @Test
    void session_isListedAndRevoked() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        Browsing other = new Browsing();
        other.get("/inloggen");
        other.send("/inloggen", "email", account.email, "wachtwoord", PASSWORD);
        browser.get("/mijn-account/aanmeldingen");
        assertTrue(browser.text().contains("dit apparaat"));
        String number = first("name=\"aanmelding\" value=\"(\\d+)\"", browser.text());
        browser.send("/mijn-account/aanmeldingen", "aanmelding", number);
        assertEquals(303, browser.page().statusCode());
        assertEquals(303, other.get("/mijn-account").statusCode());
        assertTrue(isIn());
        browser.get("/mijn-account/aanmeldingen");
        browser.send("/mijn-account/aanmeldingen", "aanmelding", "999999");
        assertEquals(404, browser.page().statusCode());
    }

    @Test
    void signOut_endsTheSessionItself() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        String secret = browser.cookie(CurrentScope.COOKIE);
        browser.get("/mijn-account");
        browser.send("/inloggen/uit");
        assertEquals(303, browser.page().statusCode());
        assertNull(browser.cookie(CurrentScope.COOKIE));
        assertEquals(303, Visitor.anybody().cookie(CurrentScope.COOKIE, secret).get("/mijn-account").statusCode());
    }

    @Test
    void token_mayWhatItWasGiven_untilItIsRevoked() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        browser.get("/mijn-account/tokens");
        browser.send("/mijn-account/tokens", "naam", "", "tot", "gisteren");
        assertEquals(422, browser.page().statusCode());
        browser.send("/mijn-account/tokens", "naam", "halfjaarlevering", "recht", "READ_DELIVERIES", "tot", "31-12-2026");
        String token = first("<code id=\"token\">(ppt_[\\w-]+)</code>", browser.text());
        assertEquals(200, Visitor.withToken(token).get("/api/v1/deliveries").statusCode());
        assertEquals(403, Visitor.withToken(token).contentType("text/csv").body("x").post("/api/v1/imports/stromen").statusCode());
        assertEquals(303, Visitor.withToken("ppt_x").get("/mijn-account").statusCode());
        assertEquals(403, Visitor.withToken(token).get("/mijn-account").statusCode(), "a program has no account of its own");
        browser.get("/mijn-account/tokens");
        assertFalse(browser.text().contains(token));
        browser.send("/mijn-account/tokens/intrekken", "token", first("name=\"token\" value=\"(\\d+)\"", browser.text()));
        assertEquals(401, Visitor.withToken(token).get("/api/v1/deliveries").statusCode());
    }

    @Test
    void token_runsOut() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        browser.get("/mijn-account/tokens");
        browser.send("/mijn-account/tokens", "naam", "kort", "recht", "READ_DELIVERIES", "tot", "1-4-2026");
        String token = first("<code id=\"token\">(ppt_[\\w-]+)</code>", browser.text());
        assertEquals(200, Visitor.withToken(token).get("/api/v1/deliveries").statusCode());
        at(Instant.parse("2026-04-02T00:00:00Z"));
        assertEquals(401, Visitor.withToken(token).get("/api/v1/deliveries").statusCode());
    }

    @Test
    void blockedAccount_isOutAtOnce() {
        Account account = account(Role.AANBIEDER, "GM0014");
        enter(account.email, PASSWORD);
        QuarkusTransaction.requiringNew().run(() -> accounts.block(Account.signingIn(account.id).orElseThrow()));
        assertFalse(isIn());
        enter(account.email, PASSWORD);
        assertEquals(422, browser.page().statusCode());
    }

    @Test
    void withoutOrganisations_thereIsNoOtherWayIn() {
        assertFalse(browser.get("/inloggen").asString().contains("/inloggen/organisatie"));
        assertEquals(404, browser.get("/inloggen/organisatie/zuidmeer").statusCode());
        assertEquals(404, browser.get("/inloggen/organisatie/zuidmeer/terug?code=x&state=y").statusCode());
    }

    @Test
    void sessionOfAnOrganisationThatIsSwitchedOff_isOver() {
        Account account = account(Role.AANDACHTSFUNCTIONARIS, "GM0014");
        assertEquals(Optional.empty(), sessions.beginVouched(account, "zuidmeer", Set.of(Role.AANDACHTSFUNCTIONARIS), "", ""));
        String secret = QuarkusTransaction.requiringNew().call(() -> {
            String value = sessions.begin(account, "zuidmeer", true, "", "").getValue();
            SignIn.of(account.id, START.minusSeconds(1)).get(0).vouchedRoles = Role.AANDACHTSFUNCTIONARIS.code();
            return value;
        });
        assertEquals(Optional.empty(), sessions.ofSession(secret));
    }

    @Test
    void foreignAddress_isNoPlaceToGoOnTo() {
        Account account = account(Role.AANBIEDER, "GM0014");
        browser.get("/inloggen?naar=//kwaad.example/x");
        browser.send("/inloggen", "email", account.email, "wachtwoord", PASSWORD);
        assertEquals("/", browser.onward());
    }
}
