package nl.pleegpeil.organisation;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.organisation.OrganisationSettings.Provider;

/**
 * An organisation that signs its own people in.
 *
 * @param name    the word in its settings and in its address, such as westerwolde
 * @param label   what people call it
 * @param issuer  its identity provider
 * @param domains the mail domains that are its own, in lower case
 * @param areas   codes of the areas within which its people may hold seats
 * @param seats   numbers of seats that they may hold besides
 */
record Organisation(String name, String label, URI issuer, String clientId, String clientSecret, Set<String> domains,
        Set<String> areas, Set<Long> seats, RoleClaim roles) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    /** What {@code sign_in.means} calls our own ways in. */
    private static final Set<String> OUR_OWN = Set.of("wachtwoord", "code", "providers");

    Organisation {
        domains = Set.copyOf(domains);
        areas = Set.copyOf(areas);
        seats = Set.copyOf(seats);
    }

    /**
     * Those that are switched on, by name in the order of the setting.
     *
     * @throws ConfigurationException with a sentence for the operator about what is missing or contradicts itself
     */
    static List<Organisation> all(OrganisationSettings settings) {
        List<Organisation> all = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (String given : settings.providers().orElse(List.of())) {
            String name = given.strip();
            if (!name.matches("[a-z][a-z0-9]{0,59}") || OUR_OWN.contains(name)) {
                throw new ConfigurationException("PLEEGPEIL_OIDC_PROVIDERS noemt " + name
                        + ". Een naam bestaat uit kleine letters en cijfers, begint met een letter, en is niet wachtwoord, code of providers.");
            }
            Provider provider = settings.byName().get(name);
            if (provider == null) {
                throw refusal(name, "URL", "ontbreekt, en ook verder is er niets over " + name + " ingesteld.");
            }
            if (all.stream().anyMatch(other -> other.name.equals(name))) {
                throw new ConfigurationException("PLEEGPEIL_OIDC_PROVIDERS noemt " + name + " twee keer.");
            }
            Organisation organisation = of(name, provider);
            for (String domain : organisation.domains) {
                String owner = owners.put(domain, name);
                if (owner != null) {
                    throw new ConfigurationException("Het maildomein " + domain + " staat bij " + owner + " en bij " + name
                            + ". Een domein hoort bij één organisatie (PLEEGPEIL_OIDC_" + owner.toUpperCase(Locale.ROOT)
                            + "_DOMAINS, PLEEGPEIL_OIDC_" + name.toUpperCase(Locale.ROOT) + "_DOMAINS).");
                }
            }
            all.add(organisation);
        }
        return List.copyOf(all);
    }

    private static Organisation of(String name, Provider provider) {
        Set<String> domains = each(name, "DOMAINS", provider.domains());
        for (String domain : domains) {
            if (!domain.matches("[^@\\s.]+(\\.[^@\\s.]+)+")) {
                throw refusal(name, "DOMAINS", "noemt " + domain + "; een maildomein is wat achter de @ staat, zoals gemeente.nl.");
            }
        }
        Set<String> seats = each(name, "SEATS", provider.seats());
        return new Organisation(name, provider.label().map(String::strip).orElse(name), issuer(name, given(name, "URL", provider.url())),
                given(name, "CLIENT_ID", provider.clientId()), given(name, "CLIENT_SECRET", provider.clientSecret()),
                domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                seats.stream().filter(seat -> !isNumber(seat)).collect(Collectors.toSet()),
                seats.stream().filter(Organisation::isNumber).map(Long::valueOf).collect(Collectors.toSet()),
                checked(name, "ROLES", given(name, "ROLES", provider.roles()), RoleClaim::parse));
    }

    private static boolean isNumber(String seat) {
        return seat.matches("\\d{1,18}");
    }

    private static URI issuer(String name, String url) {
        URI issuer = checked(name, "URL", url, URI::create);
        boolean isSafe = "https".equalsIgnoreCase(issuer.getScheme())
                || "http".equalsIgnoreCase(issuer.getScheme()) && issuer.getHost() != null && THIS_MACHINE.contains(issuer.getHost());
        if (!isSafe || issuer.getHost() == null || issuer.getRawQuery() != null || issuer.getRawFragment() != null) {
            throw refusal(name, "URL", "moet een adres zijn dat met https:// begint, zonder vraagteken of hekje.");
        }
        return issuer;
    }

    private static <T> T checked(String name, String setting, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw refusal(name, setting, e.getMessage());
        }
    }

    private static String given(String name, String setting, Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty()).orElseThrow(() -> refusal(name, setting, "ontbreekt."));
    }

    private static Set<String> each(String name, String setting, Optional<List<String>> values) {
        Set<String> each = new LinkedHashSet<>();
        values.orElse(List.of()).stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(each::add);
        if (each.isEmpty()) {
            throw refusal(name, setting, "ontbreekt.");
        }
        return each;
    }

    private static ConfigurationException refusal(String name, String setting, String sentence) {
        return new ConfigurationException("PLEEGPEIL_OIDC_" + name.toUpperCase(Locale.ROOT) + "_" + setting + " " + sentence);
    }

    /** Whether an address is one of its own. */
    boolean owns(String email) {
        return domains.contains(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        // A record would write its secret into a log.
        return "Organisation " + name;
    }
}
