package nl.pleegpeil.meeting;

/** Knows whether the text of a session is fixed, so that its notes cannot change any more. */
public interface NotesClosed {

    boolean isClosed(long session);
}
