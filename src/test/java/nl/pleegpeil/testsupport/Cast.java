package nl.pleegpeil.testsupport;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.IdentitySource;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.seat.People;
import nl.pleegpeil.shared.Option;

/**
 * The people of one test: they have names, and tokens by which they visit, beside whoever has an account. The next test
 * that calls a cast on stage has only its own.
 */
public final class Cast {

    private static Cast present = new Cast();

    private final Map<String, Scope> visitors = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final List<Option> choosable = new ArrayList<>();

    private Cast() {
    }

    /** A new cast, for the test that is running. */
    public static Cast onStage() {
        present = new Cast();
        return present;
    }

    /** Sends everybody home. */
    public static void leave() {
        present = new Cast();
    }

    /** Somebody who can be chosen for a seat. */
    public Cast person(long account, String name) {
        names.put(account, name);
        choosable.add(new Option(String.valueOf(account), name));
        return this;
    }

    /** Somebody who visits with this token. */
    public Cast visitor(String token, long account, Grant... grants) {
        visitors.put(token, new Scope(Optional.of(account), "proefpersoon " + account, List.of(grants), "NL", false));
        return this;
    }

    /** A seat of a role in these areas; without areas everywhere. */
    public static Grant grant(Role role, long seat, String... areas) {
        return new Grant(role, seat, "zetel " + seat, areas.length == 0, Set.of(areas), Set.of(areas), Optional.empty(), role.rights());
    }

    /** Knows the visitors of the test first, whichever room keeps accounts. */
    @Decorator
    @Priority(10)
    static class Visitors implements IdentitySource {

        @Inject
        @Any
        @Delegate
        IdentitySource accounts;

        @Override
        public Optional<Scope> ofSession(String secret) {
            return accounts.ofSession(secret);
        }

        @Override
        public Optional<Scope> ofToken(String token) {
            return Optional.ofNullable(present.visitors.get(token)).or(() -> accounts.ofToken(token));
        }
    }

    /** Knows the people of the test first. */
    @Decorator
    @Priority(10)
    static class Names implements People {

        @Inject
        @Any
        @Delegate
        People accounts;

        @Override
        public String nameOf(long accountId) {
            return Optional.ofNullable(present.names.get(accountId)).orElseGet(() -> accounts.nameOf(accountId));
        }

        @Override
        public List<Option> choosable() {
            List<Option> all = new ArrayList<>(present.choosable);
            all.addAll(accounts.choosable());
            return all;
        }
    }
}
