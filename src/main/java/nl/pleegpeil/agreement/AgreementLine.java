package nl.pleegpeil.agreement;

import java.time.LocalDate;

/**
 * An agreement with its words and how it stands.
 *
 * @param text      "" when its term is over and the words were taken away
 * @param owner     name of the seat or the organisation that does it
 * @param noteId    the note it came from; 0: none
 * @param since     the day on which it came to stand so; null: it is open since it was made
 * @param isLate    whether it is open and its day is over
 */
public record AgreementLine(long id, long sessionId, long noteId, String text, String owner, LocalDate dueOn, AgreementState state,
        LocalDate since, boolean isLate) {

    public boolean isErased() {
        return text.isEmpty();
    }

    public boolean isOpen() {
        return state == AgreementState.OPEN;
    }

    /** Whether it was done, after its day. */
    public boolean isKeptLate() {
        return state == AgreementState.NAGEKOMEN && since.isAfter(dueOn);
    }

    @Override
    public String toString() {
        // A record would write the words into a log.
        return "AgreementLine[" + id + "]";
    }
}
