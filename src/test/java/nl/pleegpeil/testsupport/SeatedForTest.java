package nl.pleegpeil.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.GrantSource;
import nl.pleegpeil.access.Role;

/** Seats that a test hands out without setting them up. */
@ApplicationScoped
public class SeatedForTest implements GrantSource {

    private static final Map<Long, List<Grant>> GIVEN = new ConcurrentHashMap<>();

    /** Gives an account a role in some areas; without areas everywhere. */
    public void seat(long account, Role role, String... areas) {
        seatAt(account, role, null, areas);
    }

    /** The same, for a role that belongs to a provider. */
    public void seatAt(long account, Role role, String provider, String... areas) {
        Set<String> codes = Set.of(areas);
        give(account, role, provider, codes, codes);
    }

    /** The same, with the areas that lie inside those of the seat. */
    public void seatOver(long account, Role role, Set<String> areas, Set<String> inside) {
        give(account, role, null, areas, inside);
    }

    private static void give(long account, Role role, String provider, Set<String> areas, Set<String> inside) {
        GIVEN.put(account, List.of(new Grant(role, account, role.code() + " voor de proef", areas.isEmpty(), areas, inside,
                Optional.ofNullable(provider), role.rights())));
    }

    @Override
    public List<Grant> of(long account, LocalDate today) {
        return GIVEN.getOrDefault(account, List.of());
    }
}
