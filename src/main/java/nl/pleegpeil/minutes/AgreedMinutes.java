package nl.pleegpeil.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.meeting.NotesClosed;

/** Notes are closed once the minutes are agreed to. */
@ApplicationScoped
class AgreedMinutes implements NotesClosed {

    @Override
    public boolean isClosed(long session) {
        return Minutes.of(session).flatMap(minutes -> MinutesVersion.newest(minutes.id)).filter(MinutesVersion::isAgreed).isPresent();
    }
}
