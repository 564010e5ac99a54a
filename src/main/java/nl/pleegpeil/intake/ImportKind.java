package nl.pleegpeil.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.csv.SpooledFile;

/**
 * A kind of file that can be taken in, such as stromen: offered as a bean by the room that its rows belong to.
 *
 * @param <R> what a row becomes
 */
public interface ImportKind<R> {

    /** The word in the address and on the page, such as stromen. */
    String name();

    /** The right that its sender needs. */
    default Right right() {
        return Right.DELIVER_FIGURES;
    }

    /** Whether rows are told apart by a key. Without one, a file of which these very bytes were taken in before is unchanged. */
    default boolean hasKey() {
        return true;
    }

    /** The ground on which it may be taken in, in Dutch: shown before a file is chosen, and kept with every run. */
    default Optional<String> ground() {
        return Optional.empty();
    }

    /** The columns it may have, in the order in which people are shown them. */
    List<Column> columns();

    /** Why nothing of this kind can be taken in from this sender now, in Dutch; empty when it can. */
    default Optional<String> closedTo(Scope sender) {
        return Optional.empty();
    }

    /**
     * The file as it may be kept until its sender decides; the file itself for most kinds. A kind with something in it
     * that is stored nowhere takes that out.
     */
    default SpooledFile keepable(SpooledFile file) throws IOException {
        return file;
    }

    /**
     * Begins with a file, inside the transaction that all its rows are recorded in.
     *
     * @param importId what every recorded row refers to
     */
    Delivery<R> open(long importId);
}
