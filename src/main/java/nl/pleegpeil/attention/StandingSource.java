package nl.pleegpeil.attention;

import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.Scope;

/** A room that knows how something stands that somebody watches over. */
public interface StandingSource {

    /** What stands how for whoever has this scope, nothing for others; in the transaction of the caller. */
    List<Standing> standings(Scope scope, LocalDate today);
}
