package nl.pleegpeil.motion;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** How a motion stands now, as somebody filled it in. */
public class ProgressForm {

    static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_LETTER = 500;

    @RestForm("dag")
    public String day = "";
    @RestForm("stand")
    public String status = "";
    @RestForm("toelichting")
    public String note = "";
    @RestForm("brief")
    public String letter = "";
    @RestForm("hoort_bij")
    public String linkedKind = "";
    @RestForm("hoort_bij_nummer")
    public String linkedNumber = "";

    GuardedText guarded(GuardChoices choices) {
        return GuardedText.askedWithoutTriage("toelichting", note, choices);
    }

    void check(RegisteredMotion motion, LocalDate today, FormErrors errors, MotionTexts texts) {
        Optional<LocalDate> on = TypedDay.of(day);
        if (on.isEmpty() || on.get().isAfter(today) || on.get().isBefore(motion.progress().get(0).notedOn)) {
            errors.add("dag", texts.progressDayWrong(TypedDay.text(motion.progress().get(0).notedOn)));
        }
        if (MotionStatus.of(text(status)).isEmpty()) {
            errors.add("stand", texts.chooseStatus());
        }
        if (text(note).length() > LONGEST_NOTE) {
            errors.add("toelichting", texts.bodyTooLong());
        }
        if (!text(letter).isEmpty() && !isAddress(text(letter))) {
            errors.add("brief", texts.letterWrong());
        }
        boolean hasKind = MotionLink.KINDS.contains(text(linkedKind));
        if (hasKind != !text(linkedNumber).isEmpty() || hasKind && !text(linkedNumber).matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            errors.add("hoort_bij_nummer", texts.linkWrong());
        }
    }

    /** Only https, so that a register that everybody reads cannot send them into a trap of another kind. */
    static boolean isAddress(String typed) {
        try {
            URI address = new URI(typed);
            return typed.length() <= LONGEST_LETTER && "https".equals(address.getScheme()) && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    Optional<String> address() {
        return Optional.of(text(letter)).filter(typed -> !typed.isEmpty());
    }

    static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
