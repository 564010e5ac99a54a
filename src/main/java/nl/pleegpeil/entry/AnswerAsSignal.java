package nl.pleegpeil.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.results.OpenAnswerRaised;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;

/**
 * An open answer of a survey that was passed on becomes a signal. One that is read as an answer of the region, so that
 * nobody can tell from which municipality it came, is for the Ontregelaar of that region only.
 */
@ApplicationScoped
class AnswerAsSignal {

    private final SignalDesk desk;
    private final EntryTexts texts;
    private final Clock clock;

    AnswerAsSignal(SignalDesk desk, EntryTexts texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /** Within the transaction of who passed it on: a refusal here leaves the answer as it was. */
    void raised(@Observes OpenAnswerRaised answer) {
        AreaKind kind = AreaTree.inForce().find(answer.area()).map(area -> area.kindOfArea()).filter(found -> found != AreaKind.COUNTRY)
                .orElseThrow(() -> new Refusal(409, texts.answerWithoutPlaceTitle(), texts.answerWithoutPlace()));
        Submission plain = Submission.plain(answer.area(), SignalSource.ENQUETE, Cleared.masked(answer.text()), LocalDate.now(clock));
        desk.receive(plain.read(kind == AreaKind.REGION, false).from(Optional.empty(), Optional.empty(), SignalCategory.of(answer.theme()), false),
                Optional.empty());
    }
}
