package nl.pleegpeil.metric;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of some metrics only.
 *
 * @param origin     whether figures come from counts or from spells; the two are never mixed in one figure
 * @param bridgeDays days between two spells of a household that still make one spell, at least 0; null: as usual
 * @param target     the value that is aimed at; null: none
 * @param direction  which way is better
 * @param rebasedOn  days from which a control chart is worked out anew, in order
 * @param basePoints how many first points set the limits of a control chart; null: all of a phase
 */
public record MetricOptions(Origin origin, Integer bridgeDays, Double target, Direction direction, List<LocalDate> rebasedOn,
        Integer basePoints) {

    /** Where figures come from: parameter {@code herkomst}. */
    public enum Origin {
        COUNTS("tellingen"), SPELLS("gezinnen");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Which way is better: parameter {@code richting}. */
    public enum Direction {
        HIGHER("hoger"), LOWER("lager"), NEUTRAL("neutraal");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** From counts, nothing else asked. */
    public static final MetricOptions USUAL = new MetricOptions(Origin.COUNTS, null, null, Direction.NEUTRAL, List.of(), null);

    public MetricOptions {
        rebasedOn = List.copyOf(rebasedOn);
    }

    public MetricOptions from(Origin other) {
        return new MetricOptions(other, bridgeDays, target, direction, rebasedOn, basePoints);
    }
}
