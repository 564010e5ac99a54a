package nl.pleegpeil.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Three calendar years that are told together where one says too little (drie kalenderjaren). The blocks are fixed, so
 * that no two of them overlap: three years that could be chosen freely would tell, one beside another, what a single year
 * hides.
 *
 * @param first its first year, a multiple of three: 2022 for 2022, 2023 and 2024
 */
public record YearBlock(int first) {

    public static final int YEARS = 3;

    public YearBlock {
        if (first % YEARS != 0) {
            throw new IllegalArgumentException("No block begins in " + first);
        }
    }

    /** The block that a year is in. */
    public static YearBlock of(int year) {
        return new YearBlock(year - Math.floorMod(year, YEARS));
    }

    /** The newest block that is told on a day. */
    public static YearBlock lastTold(LocalDate today) {
        YearBlock block = of(today.getYear());
        while (!block.isTold(today)) {
            block = new YearBlock(block.first - YEARS);
        }
        return block;
    }

    /** Its years, in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(first, last()).boxed().toList();
    }

    public int last() {
        return first + YEARS - 1;
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(first, 1, 1);
    }

    /** The first day after it. */
    public LocalDate until() {
        return LocalDate.of(first + YEARS, 1, 1);
    }

    /** Whether it is over for a year: what comes in after its sum was shown would be the difference with what was shown. */
    public boolean isTold(LocalDate today) {
        return !today.minusYears(1).isBefore(until());
    }
}
