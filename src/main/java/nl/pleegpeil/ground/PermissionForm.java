package nl.pleegpeil.ground;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** On what ground a region lets data per family in, as somebody filled it in. */
public class PermissionForm {

    // A number in an administration, never a sentence.
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]{0,59}");

    @RestForm("gebied")
    public String area = "";
    @RestForm("grondslag")
    public String ground = "";
    @RestForm("kenmerk")
    public String reference = "";
    @RestForm("besluit")
    public String decidedOn = "";

    /** What was filled in, when all of it is right. */
    record Filled(String area, Ground ground, String reference, LocalDate decidedOn) {
    }

    /** @param deciders codes of the areas that can be chosen */
    Optional<Filled> read(Set<String> deciders, LocalDate today, FormErrors errors, GroundTexts texts) {
        if (!deciders.contains(text(area))) {
            errors.add("gebied", texts.chooseArea());
        }
        Optional<Ground> chosen = Ground.of(text(ground));
        if (chosen.isEmpty()) {
            errors.add("grondslag", texts.chooseGround());
        }
        if (!REFERENCE.matcher(text(reference)).matches()) {
            errors.add("kenmerk", texts.referenceWrong());
        }
        Optional<LocalDate> day = TypedDay.of(decidedOn).filter(decided -> !decided.isAfter(today));
        if (day.isEmpty()) {
            errors.add("besluit", texts.dayWrong());
        }
        return errors.isEmpty() ? Optional.of(new Filled(text(area), chosen.orElseThrow(), text(reference), day.orElseThrow()))
                : Optional.empty();
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
