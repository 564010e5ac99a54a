package nl.pleegpeil.access;

import java.util.Optional;

/** Knows whom the secret of a request belongs to: a session of a browser, or a token of a program. */
public interface IdentitySource {

    /** The scope that belongs to this session; empty when it is not, or no longer, one. */
    Optional<Scope> ofSession(String secret);

    /** The scope that belongs to this token; empty when it is not, or no longer, one. */
    Optional<Scope> ofToken(String token);
}
