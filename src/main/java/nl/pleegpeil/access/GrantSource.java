package nl.pleegpeil.access;

import java.time.LocalDate;
import java.util.List;

/** Knows which seats an account holds. */
public interface GrantSource {

    /** The grants of an account on a day; asked at every request of somebody who is signed in. */
    List<Grant> of(long account, LocalDate today);
}
