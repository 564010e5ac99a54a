package nl.pleegpeil.publishing;

import java.util.Objects;
import java.util.OptionalInt;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody wants to make public, as they filled it in. */
public class ReleaseForm {

    @RestForm("regio")
    public String region = "";
    @RestForm("van")
    public String first = "";
    @RestForm("tot_en_met")
    public String last = "";
    @RestForm("zeker")
    public String sure = "";

    /** Adds an error for every field that cannot be right. */
    void check(FormErrors errors, PublishingTexts texts) {
        if (year(first).isEmpty()) {
            errors.add("van", texts.chooseYear());
        }
        if (year(last).isEmpty()) {
            errors.add("tot_en_met", texts.chooseYear());
        }
        if (!Objects.requireNonNullElse(sure, "").equals("ja")) {
            errors.add("zeker", texts.sure());
        }
    }

    int firstYear() {
        return year(first).orElseThrow();
    }

    int lastYear() {
        return year(last).orElseThrow();
    }

    static OptionalInt year(String typed) {
        String text = Objects.requireNonNullElse(typed, "").strip();
        return text.matches("(19|20|21)\\d\\d") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
