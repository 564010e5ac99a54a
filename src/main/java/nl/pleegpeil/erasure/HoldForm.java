package nl.pleegpeil.erasure;

import java.util.Objects;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** What must be kept and why, as somebody filled it in. */
public class HoldForm {

    private static final int LONGEST_REASON = 500;

    @RestForm("soort")
    public String classCode = "";
    @RestForm("gebied")
    public String area = "";
    @RestForm("reden")
    public String reason = "";

    /** The hold this describes; of no use when errors were added. */
    LegalHold read(FormErrors errors, RetentionClasses classes, ErasureTexts texts) {
        LegalHold hold = new LegalHold();
        hold.classCode = text(classCode);
        hold.areaCode = text(area).isEmpty() ? null : text(area);
        hold.reason = text(reason);
        if (classes.find(hold.classCode).isEmpty()) {
            errors.add("soort", texts.chooseClass());
        }
        if (hold.areaCode != null && Area.coded(hold.areaCode).isEmpty()) {
            errors.add("gebied", texts.chooseArea());
        }
        if (hold.reason.isEmpty()) {
            errors.add("reden", texts.fillReason());
        } else if (hold.reason.length() > LONGEST_REASON) {
            errors.add("reden", texts.reasonTooLong());
        } else if (!Guard.findings(hold.reason).isEmpty()) {
            errors.add("reden", texts.personalData());
        }
        return hold;
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
