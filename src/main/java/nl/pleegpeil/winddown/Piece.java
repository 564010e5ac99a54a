package nl.pleegpeil.winddown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Open work, by what it is. */
public enum Piece {
    SIGNAAL,
    KNELPUNT,
    ACTIE,
    SESSIE,
    /** A report of which nobody knows whether it went. */
    BERICHT;

    /** As stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Piece> of(String code) {
        return Arrays.stream(values()).filter(piece -> piece.code().equals(code)).findFirst();
    }
}
