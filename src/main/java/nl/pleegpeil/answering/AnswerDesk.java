package nl.pleegpeil.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.pleegpeil.answer.AnswerBoxes;
import nl.pleegpeil.answer.AnswerSheet;
import nl.pleegpeil.invitation.InvitationCodes;
import nl.pleegpeil.survey.SurveyRound;

/**
 * Takes answers in: into the box and the code used up, in one transaction, so that what is acknowledged is kept exactly
 * once, also when the service is killed. Nothing is logged about an answer, and no line of the audit is written.
 */
@ApplicationScoped
public class AnswerDesk {

    /** The code cannot be used: nothing was kept. */
    private static final class Unusable extends RuntimeException {

        Unusable() {
            super(null, null, false, false);
        }
    }

    private final AnswerBoxes boxes;
    private final InvitationCodes codes;
    private final Drafts drafts;
    private final Clock clock;
    // A box is written by one at a time anyhow; waiting here costs no connection, so that a whole meeting can send at once.
    private final ReentrantLock turn = new ReentrantLock(true);

    AnswerDesk(AnswerBoxes boxes, InvitationCodes codes, Drafts drafts, Clock clock) {
        this.boxes = boxes;
        this.codes = codes;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Takes in what a parent sends; false when the code was used before, or the round is not open. */
    boolean send(Drafts.Found draft, AnswerSheet sheet) {
        return take(draft.round(), Optional.of(draft.content().code()), sheet, Optional.of(draft.id()));
    }

    /** Takes in a sheet without pages: from paper. Without a code it counts as one more. */
    public boolean take(long round, Optional<String> code, AnswerSheet sheet) {
        return take(round, code, sheet, Optional.empty());
    }

    private boolean take(long round, Optional<String> code, AnswerSheet sheet, Optional<Long> draft) {
        turn.lock();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                // The box first, as closing does: whoever comes second at it sees what the first made of the round.
                boxes.put(round, sheet, draft.isEmpty());
                boolean isOpen = SurveyRound.numbered(round).filter(found -> found.takesAnswersOn(LocalDate.now(clock))).isPresent();
                if (!isOpen || code.isPresent() && !codes.use(round, code.get()) || draft.isPresent() && !drafts.forget(draft.get())) {
                    throw new Unusable();
                }
            });
            return true;
        } catch (Unusable nothingKept) {
            return false;
        } finally {
            turn.unlock();
        }
    }
}
