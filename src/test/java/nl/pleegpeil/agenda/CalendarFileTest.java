package nl.pleegpeil.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.dialogue.DialogueSession;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final DialogueSession session = session();

    private static DialogueSession session() {
        DialogueSession session = new DialogueSession();
        session.title = "Logeren; hoe dan?";
        session.meetsOn = LocalDate.parse("2026-03-24");
        session.beginsAt = "19:30";
        session.endsAt = "21:30";
        session.place = "Buurthuis, aan het plein";
        session.invitationKey = "sleutel";
        return session;
    }

    private String file() {
        return CalendarFile.of(session, "https://pleegpeil.voorbeeld.example/dialoogsessie/sleutel", "- Logeren\n- Vergoedingen", NOW);
    }

    @Test
    void times_areTheSameMomentInSummerAndWinter() {
        assertTrue(file().contains("DTSTART:20260324T183000Z") && file().contains("DTEND:20260324T203000Z"), file());
        session.meetsOn = LocalDate.parse("2026-07-07");
        assertTrue(file().contains("DTSTART:20260707T173000Z"), file());
    }

    @Test
    void texts_areReadBackAsTheyWere() {
        VEvent event = Biweekly.parse(file()).first().getEvents().get(0);
        assertEquals("Logeren; hoe dan?", event.getSummary().getValue());
        assertEquals("Buurthuis, aan het plein", event.getLocation().getValue());
        assertEquals("- Logeren\n- Vergoedingen", event.getDescription().getValue());
        assertEquals("sleutel@pleegpeil", event.getUid().getValue());
    }

    @Test
    void lines_areFoldedAndEndAsTheStandardAsks() {
        session.title = "Een heel lange naam voor een avond waarop wij met elkaar praten over logeren en over vakanties";
        List<String> lines = List.of(file().split("\r\n", -1));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 75), file());
        assertEquals("BEGIN:VCALENDAR", lines.get(0));
        assertEquals(session.title, Biweekly.parse(file()).first().getEvents().get(0).getSummary().getValue());
    }

    @Test
    void cancelledSession_tellsTheCalendar_withAHigherNumber() {
        session.revision = 3;
        session.cancelledOn = LocalDate.parse("2026-03-20");
        assertTrue(file().contains("STATUS:CANCELLED") && file().contains("SEQUENCE:3"), file());
    }
}
