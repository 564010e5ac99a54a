package nl.pleegpeil.seat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;

/** What a seat must be like: all the rules there are, and the field of the form that each is about. */
public enum SeatRule {
    /** The seats of providers name their provider, the others none. */
    PROVIDER_WHERE_IT_BELONGS("aanbieder", (plan, around) -> plan.role().isOfProvider()
            ? plan.provider().filter(around.providers()::contains).isPresent() : plan.provider().isEmpty()),
    /** A seat has an area, unless its role may span the whole installation. */
    AN_AREA("gebied", (plan, around) -> !plan.areas().isEmpty() || plan.role().mayBeEverywhere()),
    /** An Ontregelaar has one region, and so has a pleegouderraad beside its provider. */
    ONE_REGION("gebied", (plan, around) -> !isOfOneRegion(plan.role()) || plan.areas().size() == 1),
    /** The areas exist today and are of a sort that the role can have. */
    AREAS_THAT_FIT("gebied", (plan, around) -> plan.areas().stream().allMatch(code -> around.areas().find(code)
            .filter(area -> kindsFor(plan.role()).contains(area.kindOfArea()) && around.isValid(area)).isPresent())),
    /** Foster families have one address to turn to in their municipality. */
    ONE_CONTACT_PER_MUNICIPALITY("gebied", (plan, around) -> plan.role() != Role.AANDACHTSFUNCTIONARIS
            || plan.areas().stream().noneMatch(around.taken()::contains)),
    /** Whom the public can turn to has a mailbox that does not leave with its holder. */
    MAILBOX_OF_A_CONTACT("postvak", (plan, around) -> !plan.mailbox().isEmpty() || !isContact(plan.role())),
    AN_ADDRESS_FOR_MAIL("postvak", (plan, around) -> plan.mailbox().isEmpty() || isEMail(plan.mailbox())),
    /** With area code, or a short number such as 14 050. */
    A_TELEPHONE_NUMBER("telefoon", (plan, around) -> plan.telephone().isEmpty() || isTelephone(plan.telephone())),
    A_NAME_THAT_FITS("naam", (plan, around) -> plan.name().length() <= SeatRule.LONGEST_NAME);

    /**
     * What a plan is held against.
     *
     * @param providers codes of the providers there are
     * @param taken     codes of the municipalities that another open seat is the contact of
     */
    record Surroundings(AreaTree areas, Set<String> providers, Set<String> taken, LocalDate today) {

        boolean isValid(Area area) {
            return (area.validFrom == null || !area.validFrom.isAfter(today))
                    && (area.validUntil == null || area.validUntil.isAfter(today));
        }
    }

    static final int LONGEST_NAME = 160;
    private static final int LONGEST_E_MAIL = 254;
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;
    private static final Pattern E_MAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{3,28}");

    private final String field;
    private final BiPredicate<SeatPlan, Surroundings> allows;

    SeatRule(String field, BiPredicate<SeatPlan, Surroundings> allows) {
        this.field = field;
        this.allows = allows;
    }

    private static boolean isEMail(String text) {
        return E_MAIL.matcher(text).matches() && text.length() <= LONGEST_E_MAIL;
    }

    private static boolean isTelephone(String text) {
        int digits = text.replaceAll("\\D", "").length();
        return TELEPHONE.matcher(text).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    String field() {
        return field;
    }

    static Optional<SeatRule> brokenBy(SeatPlan plan, Surroundings around) {
        return allBrokenBy(plan, around).stream().findFirst();
    }

    static List<SeatRule> allBrokenBy(SeatPlan plan, Surroundings around) {
        return Arrays.stream(values()).filter(rule -> !rule.allows.test(plan, around)).toList();
    }

    static boolean isOfOneRegion(Role role) {
        return role == Role.ONTREGELAAR || role == Role.PLEEGOUDERRAAD;
    }

    /** Whether the public page of a municipality names it. */
    static boolean isContact(Role role) {
        return role == Role.AANDACHTSFUNCTIONARIS || role == Role.ONTREGELAAR;
    }

    /** The sorts of area that the seat of a role can have. */
    static List<AreaKind> kindsFor(Role role) {
        return switch (role) {
            case ONTREGELAAR, PLEEGOUDERRAAD -> List.of(AreaKind.REGION);
            case AANDACHTSFUNCTIONARIS -> List.of(AreaKind.MUNICIPALITY);
            default -> List.of(AreaKind.REGION, AreaKind.MUNICIPALITY);
        };
    }
}
