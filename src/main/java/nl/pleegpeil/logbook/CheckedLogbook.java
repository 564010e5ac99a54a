package nl.pleegpeil.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditCheck;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.shared.DutchNumbers;

/** Checks the log, writes down that it was checked and with what outcome, and says it in Dutch. */
@ApplicationScoped
class CheckedLogbook {

    private final AuditCheck check;
    private final AuditTrail trail;
    private final LogbookTexts texts;

    CheckedLogbook(AuditCheck check, AuditTrail trail, LogbookTexts texts) {
        this.check = check;
        this.trail = trail;
        this.texts = texts;
    }

    AuditCheck.Report check(Actor by) {
        AuditCheck.Report report = check.run();
        trail.recordApart(by, AuditAct.AUDIT_CHECKED, Subject.of("logboek", "controle"),
                report.state().name().toLowerCase(Locale.ROOT) + ", " + report.lines());
        return report;
    }

    /** What was looked at. */
    List<String> scope(AuditCheck.Report report) {
        List<String> sentences = new ArrayList<>();
        sentences.add(report.lines() == 0 ? texts.empty()
                : texts.scope(DutchNumbers.whole(report.first()), DutchNumbers.whole(report.last())));
        if (report.segments() > 0) {
            sentences.add(texts.erased(DutchNumbers.whole(report.first() - 1), report.segments()));
        }
        return sentences;
    }

    List<String> findings(AuditCheck.Report report) {
        return report.findings().stream().map(finding -> texts.finding(DutchNumbers.whole(finding.number()),
                texts.fault(finding.fault()))).toList();
    }
}
