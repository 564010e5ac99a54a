package nl.pleegpeil.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where people come together. */
public enum Venue {
    /** In one place. */
    PLEK,
    ONLINE,
    /** In one place, and online for whoever is not there. */
    BEIDE;

    /** As stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Venue> of(String code) {
        return Arrays.stream(values()).filter(venue -> venue.code().equals(code)).findFirst();
    }
}
