package nl.pleegpeil.search;

import java.util.List;

/** Something that can be searched; the room that keeps it says what of it the visitor of this request may find. */
public interface SearchSource {

    SearchKind kind();

    /** Whether the visitor has a page on which such things stand, if there are any. */
    boolean isOpen();

    /** What fits and what the visitor may open, the newest first; in the transaction of the caller. */
    List<Found> find(SearchWords words);
}
