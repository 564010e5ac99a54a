package nl.pleegpeil.freetext;

import java.util.List;
import java.util.Objects;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** What has to go, and where, as somebody filled it in. */
public class RedactionForm {

    @RestForm("gegeven")
    public String detail = "";
    /** Name of a place; empty: everywhere. */
    @RestForm("plek")
    public String place = "";

    void check(FormErrors errors, FreeTextTexts texts, List<String> places) {
        if (!Detail.isUsable(detail)) {
            errors.add("gegeven", texts.badDetail(Detail.SHORTEST, Detail.LONGEST));
        }
        if (!isEverywhere() && !places.contains(place)) {
            errors.add("plek", texts.badPlace());
        }
    }

    private boolean isEverywhere() {
        return Objects.requireNonNullElse(place, "").isEmpty();
    }

    List<String> where(List<String> places) {
        return isEverywhere() ? places : List.of(place);
    }
}
