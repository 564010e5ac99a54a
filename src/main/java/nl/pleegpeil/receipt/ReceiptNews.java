package nl.pleegpeil.receipt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.pleegpeil.signal.Signal;

/** What other rooms tell a sender behind the code, such as what was done about a Knelpunt. */
public interface ReceiptNews {

    /**
     * One thing to read.
     *
     * @param id       by which the sender's word about it comes back
     * @param subject  what it is about
     * @param heard    "Dit hoorden wij"; "" when it is left out
     * @param doing    "Dit doen wij"
     * @param cannot   "Dit lukt niet en waarom"; ""
     * @param known    whether the sender said that they know this; "": not asked yet or not answered
     */
    record News(long id, LocalDate on, String subject, String heard, String doing, String cannot, String known) {
    }

    /** All that the sender of a signal was told, the newest first. Showing it counts as read. */
    List<News> of(Signal signal);

    /** The signals among these of which the sender was told something that nobody opened. */
    List<Long> unreadAmong(Collection<Long> signals);

    /** The sender says whether they recognise it. @param known ja or nee */
    void recognise(Signal signal, long id, String known);
}
