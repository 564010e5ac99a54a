package nl.pleegpeil.reason;

import java.util.Arrays;
import java.util.Optional;

/** The main groups of reasons, by the letter that their codes begin with. */
public enum ReasonGroup {
    /** The placement ended as meant. */
    A,
    /** The course of the family's own life. */
    B,
    /** Support and supervision. */
    C,
    /** Cooperation and system. */
    D,
    /** Money and arrangements. */
    E,
    /** The child and the placement. */
    F,
    /** Relations and what it did to the family. */
    G,
    /** Another reason, or none known. */
    X;

    /** The group of a code such as C1. */
    public static Optional<ReasonGroup> of(String code) {
        return code == null || code.isEmpty() ? Optional.empty()
                : Arrays.stream(values()).filter(group -> group.name().equals(code.substring(0, 1))).findFirst();
    }
}
