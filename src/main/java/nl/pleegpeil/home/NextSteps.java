package nl.pleegpeil.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.shared.Option;

/** What somebody can do of their own accord: nobody comes home to an empty page. */
@ApplicationScoped
class NextSteps {

    private static final int MOST = 4;

    private final HomeTexts texts;

    NextSteps(HomeTexts texts) {
        this.texts = texts;
    }

    /** Addresses with their words, at least one. */
    List<Option> of(Scope scope) {
        List<Option> steps = new ArrayList<>();
        add(steps, scope, Right.PLAN_SESSIONS, "/dialoog/nieuw", texts.nextSession());
        add(steps, scope, Right.WORK_ON_KNELPUNTEN, "/knelpunten", texts.nextKnelpunten());
        add(steps, scope, Right.OPERATE, "/instellen", texts.nextSetUp());
        add(steps, scope, Right.MANAGE_RETENTION, "/bewaartermijnen", texts.nextTerms());
        add(steps, scope, Right.KEEP_MOTIONS, "/moties/nieuw", texts.nextMotion());
        add(steps, scope, Right.DELIVER_FIGURES, "/leveringen", texts.nextDeliveries());
        add(steps, scope, Right.TELL_SIGNALS, "/eigen-signalen", texts.nextSignals());
        add(steps, scope, Right.READ_MINUTES, "/dialoog", texts.nextSessions());
        add(steps, scope, Right.READ_SUMMARY_DRAFTS, "/samenvattingen/werk", texts.nextDrafts());
        steps.add(new Option("/samenvattingen", texts.nextSummaries()));
        return steps.stream().limit(MOST).toList();
    }

    private static void add(List<Option> steps, Scope scope, Right right, String address, String words) {
        if (scope.may(right)) {
            steps.add(new Option(address, words));
        }
    }
}
