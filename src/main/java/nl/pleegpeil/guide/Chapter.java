package nl.pleegpeil.guide;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pleegpeil.access.Role;

/** What the guide explains: one task, for the roles that have it, at the page where it is done. */
public enum Chapter {
    INLOGGEN("/inloggen", EnumSet.allOf(Role.class)),
    VANDAAG("/vandaag", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.PLEEGOUDERRAAD, Role.AANBIEDER, Role.PORTEFEUILLEHOUDER)),
    CIJFERS("/dashboards/behoud/overzicht", EnumSet.allOf(Role.class)),
    SIGNALEN("/signalen", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR)),
    EIGEN_SIGNAAL("/eigen-signalen", EnumSet.of(Role.PLEEGOUDERRAAD, Role.AANBIEDER, Role.NOTULIST)),
    KNELPUNTEN("/knelpunten", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.PLEEGOUDERRAAD)),
    ACTIES("/acties", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.PLEEGOUDERRAAD, Role.AANBIEDER, Role.PORTEFEUILLEHOUDER)),
    DIALOOG("/dialoog", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR)),
    VERSLAG("/dialoog", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.NOTULIST)),
    METINGEN("/metingen", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.PLEEGOUDERRAAD, Role.AANBIEDER)),
    LEVEREN("/leveringen", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.AANBIEDER, Role.BEHEERDER)),
    GEREGELD("/geregeld", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR)),
    MOTIES("/moties", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR, Role.GRIFFIE)),
    SCHRIJVEN("/samenvattingen/werk", EnumSet.of(Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR)),
    REAGEREN("/samenvattingen/werk", EnumSet.of(Role.PLEEGOUDERRAAD)),
    VASTSTELLEN("/samenvattingen/werk", EnumSet.of(Role.PORTEFEUILLEHOUDER)),
    PUBLICEREN("/samenvattingen/werk", EnumSet.of(Role.GRIFFIE)),
    BEWAKEN("/samenvattingen/werk", EnumSet.of(Role.PRIVACYFUNCTIONARIS)),
    LEZEN("/samenvattingen", EnumSet.of(Role.LEZER)),
    ZETELS("/zetels", EnumSet.of(Role.BEHEERDER)),
    ACCOUNTS("/accounts", EnumSet.of(Role.BEHEERDER)),
    INSTELLEN("/instellen", EnumSet.of(Role.BEHEERDER)),
    LOGBOEK("/logboek", EnumSet.of(Role.BEHEERDER, Role.PRIVACYFUNCTIONARIS)),
    BEWAREN("/bewaartermijnen", EnumSet.of(Role.BEHEERDER, Role.PRIVACYFUNCTIONARIS));

    private final String address;
    private final Set<Role> roles;

    Chapter(String address, Set<Role> roles) {
        this.address = address;
        this.roles = roles;
    }

    /** In addresses and names of pictures: eigen-signaal. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page it is about. */
    public String address() {
        return address;
    }

    /** Of a role, in the order of the guide. */
    public static List<Chapter> of(Role role) {
        return Arrays.stream(values()).filter(chapter -> chapter.roles.contains(role)).toList();
    }
}
