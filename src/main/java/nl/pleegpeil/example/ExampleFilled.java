package nl.pleegpeil.example;

import java.util.List;
import nl.pleegpeil.shared.Period;

/**
 * The example region was filled in, in the transaction that is still going on: rooms add what shows them at their best.
 *
 * @param works who delivers for which municipality
 */
public record ExampleFilled(List<Works> works) {

    /**
     * A provider that works in a municipality.
     *
     * @param since the first half-year it delivers over
     */
    public record Works(String provider, String municipality, Period since) {
    }
}
