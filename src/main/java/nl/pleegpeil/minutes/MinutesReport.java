package nl.pleegpeil.minutes;

import java.util.List;
import java.util.Map;
import nl.pleegpeil.agreement.AgreementLine;
import nl.pleegpeil.attendance.AttendanceRole;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.meeting.NoteKind;
import nl.pleegpeil.meeting.NoteLine;

/**
 * The minutes as they are read.
 *
 * @param places     names of the municipalities
 * @param attendance how many came, per role that was counted
 * @param notes      per kind, in the order of the kinds; a kind without notes is left out
 */
public record MinutesReport(DialogueSession session, SessionKind kind, String places, Map<AttendanceRole, Integer> attendance,
        List<String> agenda, Map<NoteKind, List<NoteLine>> notes, List<AgreementLine> agreements, MinutesVersion version,
        MinutesDesk.Voices voices) {

    /** How many people came in all. */
    public int people() {
        return attendance.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether more devices spoke than people were counted: somebody used two, or was not counted. */
    public boolean hasMoreVoicesThanPeople() {
        return people() > 0 && voices.agree() + voices.object() > people();
    }

    @Override
    public String toString() {
        // A record would write the words into a log.
        return "MinutesReport[" + session.id + "]";
    }
}
