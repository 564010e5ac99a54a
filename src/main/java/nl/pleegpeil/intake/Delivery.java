package nl.pleegpeil.intake;

import java.util.List;

/**
 * One file of an {@link ImportKind} while it is taken in. Called by one thread, in this order: foresee for every row
 * where asked for, read for every row and record for every batch, review, settle.
 *
 * @param <R> what a row becomes
 */
public interface Delivery<R> {

    /** Whether a row may refer to one further down, so that the file must be read through once before. */
    default boolean looksAhead() {
        return false;
    }

    /** Takes note of a row before any is read; what is reported to the row is not kept. */
    default void foresee(Row row) {
    }

    /** Whether only the first thing that is wrong with a row is told. */
    default boolean tellsOneThing() {
        return false;
    }

    /** Reads a row; what is wrong with it is reported to the row. */
    Draft<R> read(Row row);

    /** Records a batch of rows without errors and with different keys. */
    Tally record(List<R> batch);

    /** Looks over what was recorded, also on a trial, and warns. */
    default void review(Review review) {
    }

    /** Finishes the work, only when the figures are kept. */
    default void settle() {
    }
}
