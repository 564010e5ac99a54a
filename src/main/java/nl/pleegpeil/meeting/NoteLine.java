package nl.pleegpeil.meeting;

/**
 * A note with its words.
 *
 * @param text      "" when its term is over and the words were taken away
 * @param area      code of the municipality it is about; "": all of the session
 * @param topic     the group it was put in; "": none
 * @param reference of what another room made of it; "": nothing
 * @param address   where that is; "": nowhere
 */
public record NoteLine(long id, long sessionId, NoteKind kind, String text, String area, String topic, String reference, String address) {

    /** The same note as something else. */
    public NoteLine as(NoteKind other) {
        return new NoteLine(id, sessionId, other, text, area, topic, reference, address);
    }

    public boolean isErased() {
        return text.isEmpty();
    }

    /** Whether another room took it over: it can no longer be something else. */
    public boolean isTaken() {
        return !reference.isEmpty();
    }

    public boolean hasAddress() {
        return !address.isEmpty();
    }

    @Override
    public String toString() {
        // A record would write the words into a log.
        return "NoteLine[" + id + "]";
    }
}
