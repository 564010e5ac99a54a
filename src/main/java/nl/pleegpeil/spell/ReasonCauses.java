package nl.pleegpeil.spell;

import java.util.Optional;

/** Which cause a reason of the reason list belongs to. The room that holds the list offers this as a bean. */
public interface ReasonCauses {

    /** The cause of a code of the list; empty when the list has no such code. */
    Optional<StopCause> causeOf(String reasonCode);

    /** Changes whenever an answer may, so that nobody keeps figures that rest on another list. */
    default String version() {
        return "";
    }
}
