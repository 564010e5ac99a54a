package nl.pleegpeil.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.release.ReleaseMaker;
import nl.pleegpeil.shared.DutchNumbers;

/** A release of several regions at once, as a command. */
@ApplicationScoped
class MakeRelease implements Command {

    private static final int LEAST_WORDS = 3;

    private final ReleaseMaker maker;
    private final AuditTrail audit;
    private final PublishingTexts texts;

    MakeRelease(ReleaseMaker maker, AuditTrail audit, PublishingTexts texts) {
        this.maker = maker;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "geef-uit";
    }

    @Override
    public String explanation() {
        return texts.makeCommand();
    }

    @Override
    @Transactional
    public int run(List<String> arguments) {
        int words = arguments.size();
        if (words < LEAST_WORDS || ReleaseForm.year(arguments.get(words - 1)).isEmpty() || ReleaseForm.year(arguments.get(words - 2)).isEmpty()) {
            System.out.println(texts.makeUsage());
            return 2;
        }
        List<String> regions = arguments.subList(0, words - 2);
        ReleaseMaker.Outcome outcome = maker.make(regions, ReleaseForm.year(arguments.get(words - 2)).getAsInt(),
                ReleaseForm.year(arguments.get(words - 1)).getAsInt(), name());
        if (!outcome.isReleased()) {
            System.out.println(texts.objection(outcome.objection()) + " " + outcome.about());
            return 1;
        }
        audit.record(Actor.service(name()), AuditAct.PUBLISHED, Subject.of("uitgave", outcome.release().tableId), String.join(", ", regions));
        System.out.println(texts.made(outcome.release().tableId, DutchNumbers.whole(outcome.atoms()), DutchNumbers.whole(outcome.checked())));
        if (!outcome.missing().isEmpty()) {
            System.out.println(texts.missing(String.join(", ", outcome.missing())));
        }
        return 0;
    }
}
