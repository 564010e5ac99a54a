package nl.pleegpeil.household;

import java.util.Map;
import java.util.Set;
import nl.pleegpeil.shared.Period;

/**
 * Which providers were asked for the figures of an area. While one of them is silent, the sum of the others is not the
 * area's figure: it would look right and be too low.
 */
public interface ExpectedProviders {

    /** By half-year of a calendar year, the codes of the providers whose figures are expected; none where nothing was agreed. */
    Map<Period, Set<String>> of(String areaCode, int year);
}
