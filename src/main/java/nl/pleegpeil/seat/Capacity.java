package nl.pleegpeil.seat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pleegpeil.access.Role;

/** As what somebody holds a seat. */
public enum Capacity {
    /** Answers for the seat; one at a time. */
    HOUDER,
    /** Takes over while the holder is away; any number. */
    PLAATSVERVANGER,
    /** One of several who share the seat of a pleegouderraad. */
    LID;

    /** The word in tables and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Capacity> of(String code) {
        return Arrays.stream(values()).filter(capacity -> capacity.code().equals(code)).findFirst();
    }

    /** As what the seat of a role can be held. A pleegouderraad is shared by equals. */
    public static List<Capacity> in(Role role) {
        return role == Role.PLEEGOUDERRAAD ? List.of(LID) : List.of(HOUDER, PLAATSVERVANGER);
    }

    /** Whether the seat is held by this person, rather than looked after. */
    public boolean answersForSeat() {
        return this != PLAATSVERVANGER;
    }
}
