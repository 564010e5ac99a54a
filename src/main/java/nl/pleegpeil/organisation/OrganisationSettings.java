package nl.pleegpeil.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which organisations sign their own people in (PLEEGPEIL_OIDC_*), read at the start. Everything is optional to the
 * mapping, so that what is missing can be said in a sentence for the operator.
 */
@ConfigMapping(prefix = "pleegpeil.oidc")
public interface OrganisationSettings {

    /** The names of those that are switched on: small letters and digits, since each is part of the other settings. */
    Optional<List<String>> providers();

    /** What is known of each name. */
    @WithParentName
    Map<String, Provider> byName();

    /** One identity provider. */
    interface Provider {

        /** The issuer, without {@code /.well-known/openid-configuration}; https, except on this machine. */
        Optional<String> url();

        Optional<String> clientId();

        Optional<String> clientSecret();

        /** What the button says; the name itself when it is not given. */
        Optional<String> label();

        /** Mail domains, without @: only addresses in these come in this way, and they come in no other way. */
        Optional<List<String>> domains();

        /** Codes of areas, with all that lies in them, or numbers of seats: a sign-in opens no other. */
        Optional<List<String>> seats();

        /** Where the ID token names groups, and which role each stands for: {@code groups:pleegzorg=aandachtsfunctionaris}. */
        Optional<String> roles();
    }
}
