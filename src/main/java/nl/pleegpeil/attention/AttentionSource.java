package nl.pleegpeil.attention;

import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.Scope;

/** A room in which something can wait for somebody. */
public interface AttentionSource {

    /** What waits for whoever has this scope, the most pressing first; in the transaction of the caller. */
    List<AttentionItem> items(Scope scope, LocalDate today);
}
