package nl.pleegpeil.example;

import java.util.List;

/**
 * What went, or would go, when the example is left.
 *
 * @param counts per kind of rows, in the order in which they went
 */
public record ExampleLeft(List<Count> counts) {

    /** How many rows of a kind, which is called in Dutch. */
    public record Count(String name, int rows) {
    }

    public ExampleLeft {
        counts = List.copyOf(counts);
    }

    /** All together. */
    public int rows() {
        return counts.stream().mapToInt(Count::rows).sum();
    }
}
