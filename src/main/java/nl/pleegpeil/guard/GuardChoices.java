package nl.pleegpeil.guard;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What the writer chose about what was found: the button that was pressed and what stays. One for all guarded fields of
 * a form, as a {@code @BeanParam} beside the form's own. The values are made and read by {@link GuardedText}.
 */
public class GuardChoices {

    @RestForm("bewaking")
    public String pressed = "";
    @RestForm("laten-staan")
    public List<String> kept = new ArrayList<>();

    /** Nothing was chosen: a form that is shown for the first time. */
    public static GuardChoices none() {
        return new GuardChoices();
    }
}
