package nl.pleegpeil.signin;

/** The seat of beheerder over the whole installation, as the room of seats keeps it. */
public interface FirstSeat {

    /** Whether somebody who can sign in has a beheerder's seat today. */
    boolean isTaken();

    /** Opens the seat where it is missing, and gives it to an account. */
    void give(long accountId);
}
