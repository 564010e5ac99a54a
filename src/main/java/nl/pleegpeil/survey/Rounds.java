package nl.pleegpeil.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.answer.AnswerBoxes;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.shared.Refusal;
import org.jboss.logging.Logger;

/** Makes, opens and closes rounds. */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
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

    @Scheduled(cron = "{pleegpeil.round-cron}", timeZone = "Europe/Amsterdam", concurrentExecution = ConcurrentExecution.SKIP)
    void everyNight() {
        closeOverdue();
    }

    /** Closes what nobody closed by hand, each round in a transaction of its own; the codes of those that could not be. */
    List<String> closeOverdue() {
        List<String> failed = new ArrayList<>();
        for (SurveyRound round : overdue()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> close(round.id));
            } catch (RuntimeException failure) {
                // One round that cannot close must not keep the others open. It is tried again every night.
                LOG.errorf(failure, "Round %s could not be closed", round.code);
                trail.recordApart(Actor.service("nachtelijk sluiten"), AuditAct.ROUND_NOT_CLOSED, Subject.of(KIND, round.code), "");
                failed.add(round.code);
            }
        }
        return failed;
    }

    @Transactional
    List<SurveyRound> overdue() {
        return SurveyRound.overdue(LocalDate.now(clock));
    }
}
