package nl.pleegpeil.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings as an operator gives them: in the environment. */
class OrganisationTest {

    private final Map<String, String> environment = new HashMap<>(Map.of("PLEEGPEIL_OIDC_PROVIDERS", "westerwolde, pekela"));

    OrganisationTest() {
        organisation("WESTERWOLDE", "westerwolde.example");
        organisation("PEKELA", "pekela.example,Pekela.Example.org");
    }

    private void organisation(String name, String domains) {
        String prefix = "PLEEGPEIL_OIDC_" + name + "_";
        environment.putAll(Map.of(prefix + "URL", "https://aanmelden.example/realms/" + name, prefix + "CLIENT_ID", "pleegpeil",
                prefix + "CLIENT_SECRET", "geheim", prefix + "DOMAINS", domains, prefix + "SEATS", "GM1950, 17",
                prefix + "ROLES", "groups:pleegzorg-af=aandachtsfunctionaris, raad=lezer"));
    }

    private List<Organisation> read() {
        return Organisation.all(new SmallRyeConfigBuilder().withSources(new EnvConfigSource(environment, 300))
                .withMapping(OrganisationSettings.class).build().getConfigMapping(OrganisationSettings.class));
    }

    private String refusal() {
        return assertThrows(ConfigurationException.class, this::read).getMessage();
    }

    @Test
    void environment_givesTwoOrganisations() {
        environment.put("PLEEGPEIL_OIDC_PEKELA_LABEL", "Gemeente Pekela");
        List<Organisation> read = read();
        assertEquals(List.of("westerwolde", "pekela"), read.stream().map(Organisation::name).toList());
        assertEquals(List.of("westerwolde", "Gemeente Pekela"), read.stream().map(Organisation::label).toList());
        assertEquals(Set.of("pekela.example", "pekela.example.org"), read.get(1).domains());
        assertEquals(Set.of("GM1950"), read.get(0).areas());
        assertEquals(Set.of(17L), read.get(0).seats());
        assertEquals(Map.of("pleegzorg-af", Role.AANDACHTSFUNCTIONARIS, "raad", Role.LEZER), read.get(0).roles().roles());
        assertTrue(read.get(1).owns("iemand@PEKELA.example"));
        assertTrue(!read.get(1).owns("iemand@niet.pekela.example"));
        assertTrue(!read.get(0).toString().contains("geheim"));
    }

    @Test
    void withoutNames_nothingIsSwitchedOn() {
        environment.remove("PLEEGPEIL_OIDC_PROVIDERS");
        assertEquals(List.of(), read());
    }

    @ParameterizedTest
    @CsvSource({"URL", "CLIENT_ID", "CLIENT_SECRET", "DOMAINS", "SEATS", "ROLES"})
    void missingSetting_isNamed(String setting) {
        environment.remove("PLEEGPEIL_OIDC_PEKELA_" + setting);
        assertEquals("PLEEGPEIL_OIDC_PEKELA_" + setting + " ontbreekt.", refusal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "URL | http://elders.example/realms/x | moet een adres zijn dat met https:// begint",
        "URL | https://x.example/?y=1 | moet een adres zijn dat met https:// begint",
        "URL | https://met spatie.example | PLEEGPEIL_OIDC_PEKELA_URL",
        "DOMAINS | iemand@pekela.example | een maildomein is wat achter de @ staat",
        "ROLES | pleegzorg-af=aandachtsfunctionaris | moet eruitzien als groups:waarde=rol",
        "ROLES | groups:x=burgemeester | noemt de onbekende rol burgemeester.",
        "ROLES | groups:x=lezer,x=griffie | noemt de waarde x twee keer.",
        "ROLES | groups:lezer | geef per waarde een rol",
    })
    void wrongSetting_isSaid(String setting, String value, String sentence) {
        environment.put("PLEEGPEIL_OIDC_PEKELA_" + setting, value);
        String said = refusal();
        assertTrue(said.startsWith("PLEEGPEIL_OIDC_PEKELA_" + setting) && said.contains(sentence), said);
    }

    @Test
    void sameDomainTwice_isSaid() {
        environment.put("PLEEGPEIL_OIDC_PEKELA_DOMAINS", "pekela.example,westerwolde.EXAMPLE");
        assertTrue(refusal().startsWith("Het maildomein westerwolde.example staat bij westerwolde en bij pekela."), refusal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"westerwolde,westerwolde | twee keer", "oost-groningen | kleine letters en cijfers",
        "wachtwoord | is niet wachtwoord", "veendam | PLEEGPEIL_OIDC_VEENDAM_URL ontbreekt"})
    void wrongNames_areSaid(String names, String sentence) {
        environment.put("PLEEGPEIL_OIDC_PROVIDERS", names);
        assertTrue(refusal().contains(sentence), refusal());
    }

    @Test
    void roles_areFoundWhereverTheClaimStands() {
        RoleClaim nested = RoleClaim.parse("realm_access.roles:a=lezer,b=griffie");
        assertEquals(Set.of(Role.LEZER), nested.in(Map.of("realm_access", Map.of("roles", List.of("a", "iets anders")))));
        assertEquals(Set.of(Role.GRIFFIE), nested.in(Map.of("realm_access.roles", "b")));
        assertEquals(Set.of(), nested.in(Map.of("realm_access", "a")));
        assertEquals(Set.of(), nested.in(Map.of()));
        RoleClaim address = RoleClaim.parse("https://gemeente.example/rollen:a=lezer");
        assertEquals(Set.of(Role.LEZER), address.in(Map.of("https://gemeente.example/rollen", List.of("a"))));
    }
}
