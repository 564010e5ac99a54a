package nl.pleegpeil.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class AccountPagesTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-01-01");

    @Inject
    Accounts accounts;

    @Inject
    SeatKeeper seats;

    @Inject
    SignedIn signedIn;

    @Inject
    InvitationRetention retention;

    @Inject
    Given given;

    private static String address() {
        return "iemand-" + UUID.randomUUID() + "@accounts.example";
    }

    private static ValidatableResponse act(long account, String act) {
        return Forms.post(() -> RestAssured.given().redirects().follow(false), "/accounts/" + account, "/accounts/" + account,
                Map.of("handeling", act, "zeker", "ja"));
    }

    private static Account read(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Account.signingIn(id).orElseThrow());
    }

    private String area() {
        String code = "AC" + UUID.randomUUID().toString().substring(0, 8);
        given.country(code);
        given.municipality(code + "G", code);
        return code + "G";
    }

    private Seat seatOf(long account, Role role, String area) {
        Seat seat = seats.open(new SeatPlan(role, "", Optional.empty(), List.of(area), "", "", SINCE));
        seats.hold(seat.id, new Stay(account, Capacity.HOUDER, SINCE, null));
        return seat;
    }

    @Test
    void invitation_withWrongInput_keepsWhatWasTyped() {
        ValidatableResponse answer = Forms.post(RestAssured::given, "/accounts", "/accounts", Map.of("email", "geen adres", "naam", "Iemand & co"));
        assertEquals(422, answer.extract().statusCode());
        assertTrue(answer.extract().asString().contains("value=\"geen adres\""));
        assertTrue(answer.extract().asString().contains("value=\"Iemand &amp; co\""));
        String taken = address();
        accounts.invite(taken, "Eerste");
        assertEquals(422, Forms.post(RestAssured::given, "/accounts", "/accounts", Map.of("email", taken, "naam", "Tweede"))
                .extract().statusCode());
    }

    @Test
    void member_whoSignsInWithCodes_isActiveAgainAfterABlock() {
        Account account = accounts.openAtOnce(address(), "Lid", null);
        act(account.id, "blokkeren").statusCode(303);
        assertTrue(read(account.id).is(AccountStatus.GEBLOKKEERD));
        act(account.id, "vrijgeven").statusCode(303);
        assertTrue(read(account.id).is(AccountStatus.ACTIEF), "nobody erases it as an invitation that was never used");
    }

    @Test
    void erasedAccount_leavesItsSeatVacant_andNothingOfItself() {
        String email = address();
        Account account = accounts.openAtOnce(email, "Vertrekt", "een lang wachtwoord hier");
        Seat seat = seatOf(account.id, Role.GRIFFIE, area());
        act(account.id, "wissen").statusCode(303);
        Account left = read(account.id);
        assertEquals("", left.address());
        assertFalse(left.hasPassword());
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> SeatHolding.openOfAccount(account.id)));
        assertFalse(RestAssured.given().get("/zetels/" + seat.id).asString().contains("Vertrekt"));
        assertEquals(404, RestAssured.given().get("/accounts/" + account.id).statusCode());
    }

    @Test
    void invitation_ofAnOpenAccount_isNotSentAgain() {
        Account account = accounts.openAtOnce(address(), "Open", null);
        act(account.id, "uitnodigen").statusCode(400);
    }

    @Test
    void beheerderOfOneArea_leavesAloneWhoSitsElsewhere() {
        String own = area();
        Account regional = accounts.openAtOnce(address(), "Regionaal", null);
        seatOf(regional.id, Role.BEHEERDER, own);
        Account colleague = accounts.openAtOnce(address(), "Collega", null);
        seatOf(colleague.id, Role.GRIFFIE, own);
        Account elsewhere = accounts.openAtOnce(address(), "Elders", null);
        seatOf(elsewhere.id, Role.GRIFFIE, area());
        String session = signedIn.session(regional.id);
        Map<String, String> block = Map.of("handeling", "blokkeren");
        Forms.post(() -> Visitor.anybody().cookie(CurrentScope.COOKIE, session), "/accounts/" + elsewhere.id, "/accounts/" + elsewhere.id, block)
                .statusCode(422);
        Forms.post(() -> Visitor.anybody().cookie(CurrentScope.COOKIE, session), "/accounts/" + colleague.id, "/accounts/" + colleague.id, block)
                .statusCode(303);
        assertTrue(read(elsewhere.id).is(AccountStatus.ACTIEF));
    }

    @Test
    void exampleAccount_leavesRealPeopleAlone() {
        Account visitor = accounts.openAtOnce(address(), "Voorbeeld", null);
        QuarkusTransaction.requiringNew().run(() -> Account.signingIn(visitor.id).orElseThrow().isExample = true);
        assertFalse(Visitor.anybody().cookie(CurrentScope.COOKIE, signedIn.session(visitor.id)).get("/mijn-account").statusCode() == 200,
                "without the example an example account opens nothing");
    }

    @Test
    void invitation_thatNobodyUsed_losesNameAndAddress_countedFromTheLastOne() {
        Account account = accounts.invite(address(), "Nooit");
        Instant invited = read(account.id).invitedAt;
        long before = QuarkusTransaction.requiringNew().call(() -> retention.overdue(Due.before(invited)).count());
        QuarkusTransaction.requiringNew().run(() -> retention.erase(Due.before(invited.plus(Duration.ofMinutes(1))), 1_000));
        assertEquals(0, before);
        assertTrue(read(account.id).is(AccountStatus.GEWIST));
        assertEquals("", read(account.id).address());
    }

    @Test
    void ownData_isHandedOutAndCanBeErased() {
        String email = address();
        Account account = accounts.openAtOnce(email, "Zelf", null);
        seatOf(account.id, Role.GRIFFIE, area());
        String session = signedIn.session(account.id);
        assertEquals(email, Visitor.anybody().cookie(CurrentScope.COOKIE, session).get("/mijn-account/gegevens.json").jsonPath().getString("e-mailadres"));
        Forms.post(() -> Visitor.anybody().cookie(CurrentScope.COOKIE, session), "/mijn-account", "/mijn-account/wissen", Map.of())
                .statusCode(422);
        Forms.post(() -> Visitor.anybody().cookie(CurrentScope.COOKIE, session), "/mijn-account", "/mijn-account/wissen", Map.of("zeker", "ja"))
                .statusCode(303);
        assertTrue(read(account.id).is(AccountStatus.GEWIST));
    }
}
