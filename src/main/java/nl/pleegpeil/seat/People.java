package nl.pleegpeil.seat;

import java.util.List;
import nl.pleegpeil.shared.Option;

/** Knows the people behind accounts. The room that keeps accounts brings it. */
public interface People {

    /** The name of a person as colleagues know it; a word for "unknown" when the account is gone. */
    String nameOf(long accountId);

    /** The people whom the present visitor may put on a seat, by name; the code is the id of the account. */
    List<Option> choosable();
}
