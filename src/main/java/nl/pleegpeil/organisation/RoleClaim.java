package nl.pleegpeil.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Role;

/**
 * Where an ID token says what somebody does, and which role that is here.
 *
 * @param path  the name of a claim, or names joined by dots for a claim within a claim ({@code realm_access.roles})
 * @param roles role by value of that claim; other values mean nothing here
 */
record RoleClaim(String path, Map<String, Role> roles) {

    // A claim may be named by an address, whose own colon is no separator.
    private static final Pattern SETTING = Pattern.compile("(.+?):(?!//)(.+)");

    RoleClaim {
        roles = Map.copyOf(roles);
    }

    /** @throws IllegalArgumentException with a Dutch sentence about what is wrong */
    static RoleClaim parse(String setting) {
        Matcher parts = SETTING.matcher(setting.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("moet eruitzien als groups:waarde=rol, en niet als " + setting + ".");
        }
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String pair : parts.group(2).split(",")) {
            int equals = pair.lastIndexOf('=');
            String value = equals < 0 ? "" : pair.substring(0, equals).strip();
            String code = pair.substring(equals + 1).strip();
            if (value.isEmpty()) {
                throw new IllegalArgumentException("bevat " + pair.strip() + "; geef per waarde een rol, zoals waarde=rol.");
            }
            Role role = Role.of(code).orElseThrow(() -> new IllegalArgumentException("noemt de onbekende rol " + code + "."));
            if (roles.put(value, role) != null) {
                throw new IllegalArgumentException("noemt de waarde " + value + " twee keer.");
            }
        }
        return new RoleClaim(parts.group(1).strip(), roles);
    }

    /** The roles that the claims give; none when the claim is missing or says nothing that is known here. */
    Set<Role> in(Map<String, Object> claims) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        values(claims).stream().map(String::valueOf).map(roles::get).filter(role -> role != null).forEach(found::add);
        return found;
    }

    private Collection<?> values(Map<String, Object> claims) {
        Object value = claims.containsKey(path) ? claims.get(path) : within(claims, path).orElse(null);
        return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    }

    private static Optional<Object> within(Map<?, ?> claims, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(claims.get(path));
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner ? within(inner, path.substring(dot + 1)) : Optional.empty();
    }
}
