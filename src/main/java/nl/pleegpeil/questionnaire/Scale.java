package nl.pleegpeil.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What an answer can be. */
public enum Scale {
    /** A grade from 1 to 10. */
    CIJFER,
    /** 1 (not at all) to 5 (entirely) in agreement. */
    EENS,
    /** The same, or nvt. */
    EENS_NVT,
    /** nooit, soms, vaak or heel_vaak. */
    FREQUENTIE,
    JA_NEE,
    /** One of the choices of the question. */
    EEN_VAN,
    /** Some of the choices, up to a maximum, joined by +. */
    ENKELE_VAN,
    /** In one's own words. */
    OPEN;

    /** Does not apply. */
    public static final String NOT_APPLICABLE = "nvt";

    /** As stored: eens_nvt. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws java.util.NoSuchElementException when there is no such scale */
    public static Scale of(String code) {
        return Arrays.stream(values()).filter(scale -> scale.code().equals(code)).findFirst().orElseThrow();
    }

    /** The answers of a scale whose answers are the same for every question; none for the others. */
    public List<String> answers() {
        return switch (this) {
            case CIJFER -> IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList();
            case EENS -> List.of("1", "2", "3", "4", "5");
            case EENS_NVT -> List.of("1", "2", "3", "4", "5", NOT_APPLICABLE);
            case FREQUENTIE -> List.of("nooit", "soms", "vaak", "heel_vaak");
            case JA_NEE -> List.of("ja", "nee");
            case EEN_VAN, ENKELE_VAN, OPEN -> List.of();
        };
    }

    /** Whether its questions bring choices of their own. */
    public boolean hasChoices() {
        return this == EEN_VAN || this == ENKELE_VAN;
    }
}
