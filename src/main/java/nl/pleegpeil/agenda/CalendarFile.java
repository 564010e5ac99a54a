package nl.pleegpeil.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import nl.pleegpeil.dialogue.DialogueSession;

/**
 * The file by which a session gets into a calendar (RFC 5545). Its times are in UTC, so that no table of time zones has
 * to go along; a later file for the same session replaces the earlier one, also where it says that the session is off.
 */
final class CalendarFile {

    private CalendarFile() {
    }

    /** What the file is called. */
    static String nameOf(DialogueSession session) {
        return "dialoogsessie-" + session.meetsOn + ".ics";
    }

    /**
     * @param address     of the invitation
     * @param description what the session is about, in lines
     * @param now         when the file was made
     */
    static String of(DialogueSession session, String address, String description, Instant now) {
        VEvent event = new VEvent();
        event.setUid(session.invitationKey + "@pleegpeil");
        event.setSequence(session.revision);
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(session.begins()));
        event.setDateEnd(Date.from(session.ends()));
        event.setSummary(session.title);
        event.setUrl(address);
        if (session.place != null) {
            event.setLocation(session.place);
        }
        if (!description.isEmpty()) {
            event.setDescription(description);
        }
        event.setStatus(session.isCancelled() ? Status.cancelled() : Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Pleegpeil//Dialoogsessies//NL");
        calendar.setMethod(Method.publish());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
