package nl.pleegpeil.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parts that people play, by the names they have in the field. What each may do is the matrix of {@link Right};
 * where they may do it is set by the seat.
 */
public enum Role {
    /** Manages accounts, seats and reference data; reads nobody's texts. */
    BEHEERDER,
    /** Removes obstacles for a whole region. */
    ONTREGELAAR,
    /** The contact of one or more municipalities for foster families. */
    AANDACHTSFUNCTIONARIS,
    /** The council of foster parents of a provider; several members share the seat. */
    PLEEGOUDERRAAD,
    /** A provider of foster care, for its own deliveries. */
    AANBIEDER,
    /** Writes down what is said in a dialogue session. */
    NOTULIST,
    /** The alderman who adopts the summary. */
    PORTEFEUILLEHOUDER,
    /** The council's registry, which publishes. */
    GRIFFIE,
    /** The data protection officer (FG). */
    PRIVACYFUNCTIONARIS,
    /** A council member with a sign-in, for drafts that the registry shares. */
    LEZER;

    /** The name as stored and imported, such as aandachtsfunctionaris. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** What this role may do, within its seat. */
    public Set<Right> rights() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        Arrays.stream(Right.values()).filter(right -> right.isOf(this)).forEach(rights::add);
        return rights;
    }

    /** Whether a password alone is too little: this role reads what others wrote, or decides who may. */
    public boolean needsSecondFactor() {
        return rights().stream().anyMatch(Right::isSensitive);
    }

    /** Whether its seat may span the whole installation instead of an area. */
    public boolean mayBeEverywhere() {
        return this == BEHEERDER || this == PRIVACYFUNCTIONARIS;
    }

    /** Whether its seat belongs to a provider. */
    public boolean isOfProvider() {
        return this == AANBIEDER || this == PLEEGOUDERRAAD;
    }
}
