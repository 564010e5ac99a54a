package nl.pleegpeil.organisation;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The settings of one organisation, as an operator gives them. */
final class SetForTest {

    private SetForTest() {
    }

    static OrganisationSettings organisation(String issuer, String area) {
        String prefix = "PLEEGPEIL_OIDC_PROEF_";
        Map<String, String> environment = Map.of("PLEEGPEIL_OIDC_PROVIDERS", "proef", prefix + "URL", issuer, prefix + "CLIENT_ID", "pleegpeil",
                prefix + "CLIENT_SECRET", "geheim", prefix + "DOMAINS", "proef.example", prefix + "SEATS", area,
                prefix + "ROLES", "groups:pleegzorg=aandachtsfunctionaris");
        return new SmallRyeConfigBuilder().withSources(new EnvConfigSource(environment, 300))
                .withMapping(OrganisationSettings.class).build().getConfigMapping(OrganisationSettings.class);
    }
}
