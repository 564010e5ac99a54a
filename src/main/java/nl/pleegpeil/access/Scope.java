package nl.pleegpeil.access;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is asking and what they may see and do, where. Resolved once per request; every metric and every finder of what
 * is not public takes it.
 *
 * @param account  the account; empty for the public and for the operator's token
 * @param name     how the visitor is called in the audit; "" for the public
 * @param grants   the seats; none for the public
 * @param homeArea code of the area that is shown when none is asked for
 * @param program  whether it came with a token: a program may do what its seats allow, but not manage its own account
 */
public record Scope(Optional<Long> account, String name, List<Grant> grants, String homeArea, boolean program) {

    /** The kinds of reader that the disclosure step tells apart, for one area. */
    public enum Audience {
        /** It is the reader's own area, or one inside it. */
        OWN,
        /** Everybody else, without sign-in too. */
        PUBLIC
    }

    /** The country, whose figures were published elsewhere and are for everybody. */
    public static final String COUNTRY = "NL";

    private static final Scope EVERYBODY = new Scope(Optional.empty(), "", List.of(), COUNTRY, false);

    public Scope {
        grants = List.copyOf(grants);
    }

    /** Without sign-in or token. */
    public static Scope everybody() {
        return EVERYBODY;
    }

    /** The operator's token: beheerder and Ontregelaar over all regions. */
    public static Scope operator() {
        String name = "PLEEGPEIL_API_TOKEN";
        return new Scope(Optional.empty(), name,
                List.of(Grant.everywhere(Role.BEHEERDER, name), Grant.everywhere(Role.ONTREGELAAR, name)), COUNTRY, true);
    }

    /** An account with its seats; its home is the first area whose figures one of them may read, else the country. */
    public static Scope of(long account, String name, List<Grant> seats) {
        String home = seats.stream().filter(seat -> seat.allows(Right.READ_FIGURES)).flatMap(seat -> seat.areas().stream().sorted()).findFirst().orElse(COUNTRY);
        return new Scope(Optional.of(account), name, seats, home, false);
    }

    /** The same, through a token that may do less. */
    public Scope throughToken(Set<Right> allowed) {
        return new Scope(account, name, grants.stream().map(grant -> grant.limitedTo(allowed)).toList(), homeArea, true);
    }

    public boolean isSignedIn() {
        return !grants.isEmpty() || account.isPresent();
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the visitor has one of these rights, anywhere. */
    public boolean may(Right... rights) {
        return Arrays.stream(rights).anyMatch(right -> right == Right.OWN_ACCOUNT ? account.isPresent() && !program
                : allowing(right).findAny().isPresent());
    }

    /** Whether the visitor has the right in this area, for all providers together. */
    public boolean may(Right right, String area) {
        return may(right, area, "");
    }

    /** Whether the visitor has the right in this area for this provider. */
    public boolean may(Right right, String area, String provider) {
        return allowing(right).anyMatch(grant -> grant.covers(area, Objects.requireNonNullElse(provider, "")));
    }

    /** The seats that carry a right. */
    public Stream<Grant> allowing(Right right) {
        return grants.stream().filter(grant -> grant.allows(right) && (grant.everywhere() || !right.isOfTheWhole()));
    }

    /** Whether the visitor has the right over the whole installation. */
    public boolean mayEverywhere(Right right) {
        return allowing(right).anyMatch(Grant::everywhere);
    }

    /** Which areas a right reaches, as a question that can be asked of each. */
    public Predicate<String> areasFor(Right right) {
        return area -> may(right, area);
    }

    /** The ids of the visitor's seats. */
    public Set<Long> seats() {
        return grants.stream().map(Grant::seatId).filter(id -> id != Grant.NO_SEAT).collect(Collectors.toSet());
    }

    /** What kind of reader of figures this is, for an area and a provider ("" for all together). */
    public Audience audienceFor(String area, String provider) {
        return may(Right.READ_FIGURES, area, provider) ? Audience.OWN : Audience.PUBLIC;
    }
}
