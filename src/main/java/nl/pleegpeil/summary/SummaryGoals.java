package nl.pleegpeil.summary;

import java.util.Optional;
import nl.pleegpeil.shared.Period;

/** The room that knows what an area aims at, as a bean; without one no goal is named. */
public interface SummaryGoals {

    /** The goal for a metric in words, such as "minstens 100 in 2027: risico". */
    Optional<String> goal(String area, String metric, Period year);
}
