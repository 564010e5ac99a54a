package nl.pleegpeil.seat;

/**
 * An open seat as the public sees it.
 *
 * @param area      code of the area it is the contact of
 * @param name      of the seat, never of a person
 * @param mailbox   of the function; "": none
 * @param telephone of the function; "": none
 * @param isHeld    whether it has a holder today
 * @param hasDeputy whether it has a deputy today
 */
public record SeatContact(String area, String name, String mailbox, String telephone, boolean isHeld, boolean hasDeputy) {

    /** Whether somebody reads the mailbox. */
    public boolean isAnswered() {
        return isHeld || hasDeputy;
    }

    /** The telephone number as a telephone reads it. */
    public String callable() {
        return telephone.replaceAll("[^+0-9]", "");
    }
}
