package nl.pleegpeil.talk;

import java.util.List;
import java.util.Objects;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestForm;

/** Who wants to be called, as they filled it in. */
public class TalkForm {

    private static final int LONGEST = 200;

    @RestForm("naam")
    public String name = "";
    @RestForm("bereikbaar")
    public String reach = "";
    @RestForm("wanneer")
    public String when = "";
    @RestForm("gemeente")
    public String municipality = "";

    /** The fields in one line each; of no use when errors were added. */
    List<String> read(List<Option> municipalities, FormErrors errors, TalkTexts texts) {
        if (text(name).isEmpty() || text(name).length() > LONGEST) {
            errors.add("naam", texts.nameMissing());
        }
        // A telephone number has eight digits or more; an address has a sign in the middle.
        boolean reachable = text(reach).replaceAll("\\D", "").length() >= 8 || text(reach).matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
        if (!reachable || text(reach).length() > LONGEST) {
            errors.add("bereikbaar", texts.reachMissing());
        }
        if (text(when).length() > LONGEST) {
            errors.add("wanneer", texts.whenTooLong());
        }
        if (!text(municipality).isEmpty() && municipalities.stream().noneMatch(option -> option.code().equals(text(municipality)))) {
            errors.add("gemeente", texts.chooseMunicipality());
        }
        return List.of(text(name), text(reach), text(when));
    }

    static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }
}
