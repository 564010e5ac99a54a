package nl.pleegpeil.survey;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.pleegpeil.answer.AnswerBoxes;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.shared.Refusal;

/** Makes, opens and closes rounds. */
@ApplicationScoped
public class Rounds {

    private static final String KIND = "meting";

    private final AnswerBoxes boxes;
    private final Event<RoundClosed> closed;
    private final AuditTrail trail;
    private final SurveyTexts texts;
    private final Clock clock;

    Rounds(AnswerBoxes boxes, Event<RoundClosed> closed, AuditTrail trail, SurveyTexts texts, Clock clock) {
        this.boxes = boxes;
        this.closed = closed;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** Records a new round with its empty box. */
    @Transactional
    public SurveyRound make(SurveyRound round) {
        round.recordedAt = clock.instant().truncatedTo(ChronoUnit.DAYS);
        round.persist();
        boxes.make(round.id);
        trail.record(AuditAct.ROUND_MADE, Subject.of(KIND, round.code), "");
        return round;
    }

    /** Opens it; from now on it cannot be changed any more. */
    @Transactional
    public void open(long id) {
        SurveyRound round = locked(id);
        if (!round.isConcept()) {
            throw new Refusal(409, texts.cannotTitle(), texts.alreadyOpened());
        }
        if (round.viewAskedOn == null) {
            throw new Refusal(409, texts.cannotTitle(), texts.askViewFirst());
        }
        round.openedOn = LocalDate.now(clock);
        trail.record(AuditAct.ROUND_OPENED, Subject.of(KIND, round.code), "");
    }

    /** Closes it: codes and addresses go, answers become figures. A second time nothing happens. */
    @Transactional
    public void close(long id) {
        SurveyRound round = locked(id);
        if (round.isConcept()) {
            throw new Refusal(409, texts.cannotTitle(), texts.notOpenYet());
        }
        if (!round.isClosed()) {
            round.closedOn = LocalDate.now(clock);
            closed.fire(new RoundClosed(round, boxes.empty(round.id), round.closedOn));
            trail.record(AuditAct.ROUND_CLOSED, Subject.of(KIND, round.code), "");
        }
    }

    private SurveyRound locked(long id) {
        return SurveyRound.lockedNumbered(id).orElseThrow(() -> Refusal.notFound(texts.noRound()));
    }

    /** Every night: closes what nobody closed by hand. */
    @Scheduled(cron = "{pleegpeil.round-cron}", timeZone = "Europe/Amsterdam")
    void closeOverdue() {
        for (SurveyRound round : overdue()) {
            close(round.id);
        }
    }

    @Transactional
    List<SurveyRound> overdue() {
        return SurveyRound.overdue(LocalDate.now(clock));
    }
}
