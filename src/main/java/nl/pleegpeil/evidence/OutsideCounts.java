package nl.pleegpeil.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts as somebody outside the circle may see them: groups of a least size, smaller ones together as one. The smallest
 * of the others joins them where they are too few together, or the total would tell what they are.
 */
public final class OutsideCounts {

    private OutsideCounts() {
    }

    /**
     * The largest first, the rest last; none when they are too few all together.
     *
     * @param least the least a group must count, 1 or more
     * @param rest  what the smaller ones are called together
     */
    public static List<EvidenceReader.Count> of(List<EvidenceReader.Count> counts, int least, String rest) {
        List<EvidenceReader.Count> large = new ArrayList<>(counts.stream().filter(each -> each.count() >= least)
                .sorted(Comparator.comparingLong(EvidenceReader.Count::count).reversed().thenComparing(EvidenceReader.Count::name)).toList());
        long small = counts.stream().filter(each -> each.count() < least).mapToLong(EvidenceReader.Count::count).sum();
        while (small > 0 && small < least && !large.isEmpty()) {
            small += large.remove(large.size() - 1).count();
        }
        if (small >= least) {
            large.add(new EvidenceReader.Count(rest, small));
        }
        return List.copyOf(large);
    }
}
