package nl.pleegpeil.action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing an action is. */
public enum ActionKind {
    UITLEG,
    WERKAFSPRAAK,
    BELEIDSWIJZIGING,
    CONTRACT,
    BUDGET,
    TRAINING,
    /** With how many people were reached and what it cost. */
    WAARDERING,
    LANDELIJKE_AGENDERING;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActionKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
