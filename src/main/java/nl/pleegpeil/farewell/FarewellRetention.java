package nl.pleegpeil.farewell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** What parents answered: a whole year goes at once, since nothing finer is known of an answer. */
@ApplicationScoped
class FarewellRetention implements RetentionRule {

    private static final int USUAL_MONTHS = 120;

    private final FarewellTexts texts;

    FarewellRetention(FarewellTexts texts) {
        this.texts = texts;
    }

    @Override
    public String code() {
        return "stopantwoorden";
    }

    @Override
    public Term usualTerm() {
        return Term.months(USUAL_MONTHS);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("farewell");
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.ofYears(Farewell.countBefore(due.firstKeptYear()));
    }

    @Override
    public long erase(Due due, int most) {
        return Farewell.eraseBefore(due.firstKeptYear(), most);
    }
}
