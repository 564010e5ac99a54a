package nl.pleegpeil.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One seat of the visitor: a role, and where it holds.
 *
 * @param role       the part played
 * @param seatId     the seat; {@link #NO_SEAT} for the operator's token
 * @param seatName   such as "aandachtsfunctionaris Westerwolde"
 * @param everywhere whether it holds for the whole installation
 * @param areas      codes of the seat's own areas
 * @param inside     codes of those areas and of all that lie in them
 * @param provider   code of the provider the seat belongs to; empty: none
 * @param rights     what it allows; a token of an account may hold fewer than the role
 */
public record Grant(Role role, long seatId, String seatName, boolean everywhere, Set<String> areas, Set<String> inside,
        Optional<String> provider, Set<Right> rights) {

    public static final long NO_SEAT = 0;

    public Grant {
        areas = Set.copyOf(areas);
        inside = Set.copyOf(inside);
        rights = Set.copyOf(rights);
    }

    /** A role over the whole installation, without a seat: the operator's token. */
    static Grant everywhere(Role role, String name) {
        return new Grant(role, NO_SEAT, name, true, Set.of(), Set.of(), Optional.empty(), role.rights());
    }

    public boolean allows(Right right) {
        return rights.contains(right);
    }

    public boolean covers(String area) {
        return everywhere || inside.contains(area);
    }

    /**
     * Whether it reaches what is of this provider; without a provider ("") what is of all together. A seat at a provider
     * reaches that provider's; the council of its foster parents sees its region as a whole as well.
     */
    public boolean covers(String area, String providerCode) {
        boolean isWhole = providerCode.isEmpty() && role == Role.PLEEGOUDERRAAD;
        return covers(area) && (isWhole || provider.isEmpty() || provider.get().equals(providerCode));
    }

    /** The same seat with only those rights that the token was given. */
    public Grant limitedTo(Set<Right> allowed) {
        Set<Right> kept = new HashSet<>(rights);
        kept.retainAll(allowed);
        return new Grant(role, seatId, seatName, everywhere, areas, inside, provider, kept);
    }
}
