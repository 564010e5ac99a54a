package nl.pleegpeil.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Codes and mail addresses: a whole year goes at once, since nothing finer is known of them. */
@ApplicationScoped
class ReceiptRetention implements RetentionRule {

    private static final int USUAL_MONTHS = 24;

    private final FeedbackTexts texts;

    ReceiptRetention(FeedbackTexts texts) {
        this.texts = texts;
    }

    @Override
    public String code() {
        return "ontvangstcodes";
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
        return Set.of("feedback_receipt");
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.ofYears(Receipt.countBefore(due.firstKeptYear()));
    }

    @Override
    public long erase(Due due, int most) {
        return Receipt.eraseBefore(due.firstKeptYear(), most);
    }
}
