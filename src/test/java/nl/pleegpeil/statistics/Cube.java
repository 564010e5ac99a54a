package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.List;

/** Every triple of small whole numbers: what a clever search must agree with. */
final class Cube {

    private Cube() {
    }

    /** From (0, 0, 0) up to and including (most, most, most). */
    static List<long[]> upTo(int most) {
        List<long[]> all = new ArrayList<>();
        for (long x = 0; x <= most; x++) {
            for (long y = 0; y <= most; y++) {
                for (long z = 0; z <= most; z++) {
                    all.add(new long[] {x, y, z});
                }
            }
        }
        return all;
    }
}
