package nl.pleegpeil.retention;

import java.util.Set;

/**
 * A retention class: data of one kind that goes when its term is over. The room that stores the data offers it as a
 * bean; the nightly round, the page with the terms, the privacy page and the drafts for the FG all ask it.
 */
public interface RetentionRule {

    /** One Dutch word in lower case, such as imports: in the setting {@code pleegpeil.retention.<code>} and the register. */
    String code();

    /** The term as long as the operator sets no other. */
    Term usualTerm();

    /** What readers are told. */
    RetentionWords words();

    /** The tables that hold the data. */
    Set<String> tables();

    /**
     * Whether the data can be told apart by area. If not, a hold on an area holds the whole class: rather too much is
     * kept than too little.
     */
    default boolean knowsAreas() {
        return false;
    }

    /** What would be erased. */
    Overdue overdue(Due due);

    /**
     * Erases what is overdue, the oldest first, in the transaction of the caller. Where a figure is counted from the
     * data, its aggregate is written here as well, in the same transaction, so that no figure changes.
     *
     * @param most how much at a time; the caller asks again as long as this much went
     * @return how much went
     */
    long erase(Due due, int most);
}
