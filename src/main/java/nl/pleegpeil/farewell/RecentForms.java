package nl.pleegpeil.farewell;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Remembers which forms were sent just now, so that a button pressed twice gives one answer. In memory only: a mark in
 * the database would tell that somebody answered.
 */
@ApplicationScoped
class RecentForms {

    private static final int REMEMBERED = 20_000;
    private static final int MARK_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Set<String> sent = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    /** A mark for a form that is shown for the first time. */
    String fresh() {
        byte[] mark = new byte[MARK_BYTES];
        RANDOM.nextBytes(mark);
        return HexFormat.of().formatHex(mark);
    }

    /** Whether a form with this mark is sent for the first time; one without a mark always is. */
    boolean isFirst(String mark) {
        return mark.isEmpty() || sent.add(mark);
    }

    /** The form was not taken in after all. */
    void forget(String mark) {
        sent.remove(mark);
    }
}
