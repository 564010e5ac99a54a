package nl.pleegpeil.release;

import java.util.Optional;

/** Why the families of a municipality stopped in a year, in the three words that may be public. */
public interface StopCauses {

    /**
     * The stops of a year of which the cause is known.
     *
     * @param avoidable could, or could in part, have been prevented
     * @param natural   nobody could have done anything
     */
    record Known(long avoidable, long natural) {

        public Known {
            if (avoidable < 0 || natural < 0) {
                throw new IllegalArgumentException("Negative count of causes");
            }
        }
    }

    /** What is known of a municipality in a calendar year; empty when nothing was delivered. */
    Optional<Known> of(String municipality, int year);
}
