package nl.pleegpeil.spell;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The groups of the national list of reasons, by their letter, as long as no room offers the list itself. */
@DefaultBean
@ApplicationScoped
class LetterCauses implements ReasonCauses {

    private static final Map<String, StopCause> BY_LETTER = Map.of("A", StopCause.NATUURLIJK, "B", StopCause.DEELS,
            "C", StopCause.VERMIJDBAAR, "D", StopCause.VERMIJDBAAR, "E", StopCause.VERMIJDBAAR, "F", StopCause.DEELS,
            "G", StopCause.DEELS, "X", StopCause.ONBEKEND);

    @Override
    public Optional<StopCause> causeOf(String reasonCode) {
        return reasonCode.matches("[A-Za-z]\\d{0,2}")
                ? Optional.ofNullable(BY_LETTER.get(reasonCode.substring(0, 1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }
}
