package nl.pleegpeil.account;

import java.util.Optional;

/** Knows which addresses sign in at an identity provider of their own organisation. */
public interface IdentityProviders {

    /** The name of the provider that an address belongs to, by its domain; empty: it signs in here. */
    Optional<String> ofAddress(String email);
}
