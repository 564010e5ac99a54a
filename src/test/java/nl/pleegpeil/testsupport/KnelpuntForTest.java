package nl.pleegpeil.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.action.ActionDesk;
import nl.pleegpeil.action.ActionKind;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.Reach;
import nl.pleegpeil.knelpunt.SolvedAt;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;

/** Signals, Knelpunten and actions of a test's own, through the desks that the pages use. */
@ApplicationScoped
public class KnelpuntForTest {

    private final SignalDesk signals;
    private final KnelpuntDesk knelpunten;
    private final ActionDesk actions;

    KnelpuntForTest(SignalDesk signals, KnelpuntDesk knelpunten, ActionDesk actions) {
        this.signals = signals;
        this.knelpunten = knelpunten;
        this.actions = actions;
    }

    /** A signal without receipt code. */
    public Signal told(String area, SignalSource source, String text) {
        return QuarkusTransaction.requiringNew().call(() -> signals.receive(Submission.plain(area, source, new Cleared(text, ReviewState.VRIJ),
                LocalDate.parse("2026-02-20")), Optional.empty()));
    }

    /** A Knelpunt of a region that gathers these. */
    public Knelpunt opened(String region, String title, String cause, Signal... heard) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Knelpunt knelpunt = new Knelpunt();
            knelpunt.regionCode = region;
            knelpunt.title = title;
            knelpunt.cause = cause;
            knelpunt.category = SignalCategory.K01.code();
            knelpunt.reach = Reach.REGIO.code();
            knelpunt.level = SolvedAt.UITVOERING.code();
            knelpunten.open(knelpunt, "Zetel");
            Arrays.stream(heard).forEach(signal -> knelpunten.link(knelpunt, signal, null, "Zetel"));
            return knelpunt;
        });
    }

    /** An action that a seat has to do. */
    public ImprovementAction planned(Knelpunt knelpunt, String title, long seat, String due) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImprovementAction action = new ImprovementAction();
            action.regionCode = knelpunt.regionCode;
            action.knelpuntId = knelpunt.id;
            action.title = title;
            action.kind = ActionKind.WERKAFSPRAAK.code();
            action.ownerSeatId = seat;
            action.dueOn = LocalDate.parse(due);
            actions.plan(action, "Zetel");
            return action;
        });
    }

    /** What is told of all of them, in one list. */
    public List<Signal> toldOften(int count, String area, SignalSource source, String text) {
        return java.util.stream.IntStream.range(0, count).mapToObj(number -> told(area, source, text + " " + number)).toList();
    }
}
