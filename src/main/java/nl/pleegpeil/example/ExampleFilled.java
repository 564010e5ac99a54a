package nl.pleegpeil.example;

import java.util.List;
import nl.pleegpeil.shared.Period;

/**
 * The example region was filled in, in the transaction that is still going on: rooms add what shows them at their best.
 *
 * @param works     who delivers for which municipality
 * @param halfYears what was counted, by half-year
 */
public record ExampleFilled(List<Works> works, List<HalfYear> halfYears) {

    /** Without counts. */
    public ExampleFilled(List<Works> works) {
        this(works, List.of());
    }

    /**
     * The counts of one half-year, oldest first, for whoever shows the same families one by one.
     *
     * @param kind    bestand or netwerk
     * @param begin   families at the opening
     * @param started families that began in it
     * @param stopped families that stopped in it
     */
    public record HalfYear(Period period, String municipality, String provider, String kind, long begin, long started, long stopped) {
    }

    /**
     * A provider that works in a municipality.
     *
     * @param since the first half-year it delivers over
     */
    public record Works(String provider, String municipality, Period since) {
    }
}
