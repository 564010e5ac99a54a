package nl.pleegpeil.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.account.IdentityProviders;

/** The organisations that sign their own people in, as the room of organisations keeps them. */
public interface Organisations extends IdentityProviders {

    /** One, as a button. */
    record Named(String name, String label) {
    }

    /** All that are switched on. */
    List<Named> all();

    /** What is known of a name; empty when it is not, or no longer, switched on. */
    Optional<Named> named(String name);

    /**
     * Which seats a sign-in at this organisation can open at most; empty when it is not, or no longer, switched on: then
     * none, not even a session.
     */
    Optional<Predicate<Grant>> reachOf(String name);

    /** Whether it has a page on which one signs out there too. */
    boolean offersSignOut(String name);
}
