package nl.pleegpeil.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.survey.SurveyRound;

/** The closed rounds of which something may be shown: at least as many families answered as the round asks. */
@ApplicationScoped
public class RoundsThatSpeak {

    /** All of them, the newest first. */
    public List<SurveyRound> all() {
        Set<Long> enough = AnswerTally.roundsWithEnough();
        return SurveyRound.newestFirst().stream().filter(round -> round.isClosed() && enough.contains(round.id)).toList();
    }
}
