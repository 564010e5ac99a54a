package nl.pleegpeil.example;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Visitor;

/** Everybody who may look at figures of the example region: without a seat, and in each role with one. */
@ApplicationScoped
class ExampleReaders {

    /** The provider whose seats read. */
    static final String PROVIDER = ExampleMunicipality.BRIDGE;
    /** The municipality whose seats read. */
    static final String OWN = "VB0003";

    private final Accounts accounts;
    private final SignedIn sessions;
    private final SeatedForTest seats;
    private final Map<Role, String> signedIn = new LinkedHashMap<>();

    ExampleReaders(Accounts accounts, SignedIn sessions, SeatedForTest seats) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.seats = seats;
    }

    /** Signs everybody in; they leave with the example. */
    void signIn() {
        signedIn.clear();
        Set<String> inside = new HashSet<>(ExampleMunicipality.ALL.stream().map(ExampleMunicipality::code).toList());
        inside.add(Example.REGION);
        for (Role role : List.of(Role.AANDACHTSFUNCTIONARIS, Role.GRIFFIE, Role.LEZER, Role.PORTEFEUILLEHOUDER)) {
            seats.seat(account(role), role, OWN);
        }
        seats.seatOver(account(Role.ONTREGELAAR), Role.ONTREGELAAR, Set.of(Example.REGION), inside);
        for (Role role : List.of(Role.AANBIEDER, Role.PLEEGOUDERRAAD)) {
            seats.seatAt(account(role), role, PROVIDER, inside.toArray(String[]::new));
        }
    }

    private long account(Role role) {
        long account = accounts.openAtOnce(role.code() + System.nanoTime() + "@aanvaller.test", role.code(), null).id;
        signedIn.put(role, sessions.session(account));
        return account;
    }

    /** @param role null: somebody without a seat */
    RequestSpecification as(Role role) {
        RequestSpecification visitor = Visitor.anybody().urlEncodingEnabled(false);
        return role == null ? visitor : visitor.cookie(CurrentScope.COOKIE, signedIn.get(role));
    }
}
