package nl.pleegpeil.organisation;

import java.util.Set;
import nl.pleegpeil.access.Role;

/**
 * What an identity provider says of somebody, in an ID token that was checked.
 *
 * @param email lower case; the provider says that it was verified
 * @param name  how they are called there
 * @param roles what their groups stand for here
 */
record Vouched(String email, String name, Set<Role> roles) {
}
