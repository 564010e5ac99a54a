package nl.pleegpeil.minutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pleegpeil.attendance.AttendanceBook;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionReach;
import nl.pleegpeil.agenda.AgendaItem;
import nl.pleegpeil.meeting.NoteKind;
import nl.pleegpeil.meeting.NoteLine;
import nl.pleegpeil.pdf.PdfPrinter;
import nl.pleegpeil.pdf.PrintedPage;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.Option;

/** Puts minutes together, as a page and on paper. */
@ApplicationScoped
public class MinutesReports {

    @CheckedTemplate(basePath = "minutes")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance print(MinutesReport report);
    }

    private final MinutesDesk desk;
    private final AttendanceBook attendance;
    private final SessionReach reach;
    private final PdfPrinter printer;
    private final MinutesTexts texts;

    MinutesReports(MinutesDesk desk, AttendanceBook attendance, SessionReach reach, PdfPrinter printer, @Localized("nl") MinutesTexts texts) {
        this.desk = desk;
        this.attendance = attendance;
        this.reach = reach;
        this.printer = printer;
        this.texts = texts;
    }

    @Transactional
    public MinutesReport of(MinutesVersion version) {
        DialogueSession session = desk.sessionOf(version);
        Map<NoteKind, List<NoteLine>> notes = desk.notesOf(version).stream()
                .collect(Collectors.groupingBy(NoteLine::kind, TreeMap::new, Collectors.toList()));
        return new MinutesReport(session, session.kindOf(), String.join(", ", reach.namesOf(session).stream().map(Option::name).toList()),
                attendance.of(session.id), AgendaItem.of(session.id).stream().map(item -> item.title).toList(), notes,
                desk.agreementsOf(version), version, desk.voices(version));
    }

    /** On paper. It may take a second: not inside a transaction. */
    public byte[] print(MinutesReport report) {
        String title = texts.printTitle(report.session().title);
        return printer.print(new PrintedPage(title, texts.printSubject(report.places(), DutchDays.inWords(report.session().meetsOn)),
                Templates.print(report).render()));
    }
}
