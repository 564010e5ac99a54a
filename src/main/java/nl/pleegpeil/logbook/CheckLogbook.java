package nl.pleegpeil.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditCheck;
import nl.pleegpeil.command.Command;

/** The check as a command, for a nightly job of the operator's own. */
@ApplicationScoped
class CheckLogbook implements Command {

    private final CheckedLogbook logbook;
    private final LogbookTexts texts;

    CheckLogbook(CheckedLogbook logbook, LogbookTexts texts) {
        this.logbook = logbook;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "controleer-logboek";
    }

    @Override
    public String explanation() {
        return texts.command();
    }

    @Override
    public int run(List<String> arguments) {
        AuditCheck.Report report = logbook.check(Actor.service(name()));
        System.out.println(texts.state(report.state()));
        logbook.scope(report).forEach(System.out::println);
        logbook.findings(report).forEach(System.out::println);
        if (report.state() == AuditCheck.State.BROKEN) {
            System.out.println(texts.whatNow());
        }
        return report.state() == AuditCheck.State.WHOLE ? 0 : 1;
    }
}
