package nl.pleegpeil.rhythm;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** A rhythm as somebody filled it in. */
public class RhythmForm {

    static final int MOST_DAYS = 180;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @RestForm("gebied")
    public String area = "";
    @RestForm("ritme")
    public String frequency = "";
    @RestForm("dagen")
    public String days = "60";
    @RestForm("gemeenten")
    public String forMunicipalities = "";

    /** What was meant, without the area; empty when something is wrong. */
    Optional<SummaryRhythm> read(FormErrors errors, RhythmTexts texts) {
        SummaryRhythm rhythm = new SummaryRhythm();
        Optional<Frequency> chosen = Frequency.of(Objects.requireNonNullElse(frequency, ""));
        if (chosen.isEmpty()) {
            errors.add("ritme", texts.chooseFrequency());
        }
        String typed = Objects.requireNonNullElse(days, "").strip();
        boolean isNumber = NUMBER.matcher(typed).matches() && Integer.parseInt(typed) <= MOST_DAYS;
        if (!isNumber) {
            errors.add("dagen", texts.daysWrong(MOST_DAYS));
        }
        if (chosen.isEmpty() || !isNumber) {
            return Optional.empty();
        }
        rhythm.frequencyCode = chosen.get().code();
        rhythm.daysAfter = Integer.parseInt(typed);
        rhythm.forMunicipalities = "ja".equals(forMunicipalities);
        return Optional.of(rhythm);
    }
}
