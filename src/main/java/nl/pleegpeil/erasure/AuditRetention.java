package nl.pleegpeil.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.pleegpeil.audit.AuditLine;
import nl.pleegpeil.audit.AuditSegments;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/**
 * The audit itself. Here and not in the audit room: rooms that erase write to the audit, so the audit cannot know
 * about erasing.
 */
@ApplicationScoped
class AuditRetention implements RetentionRule {

    private static final int USUAL_MONTHS = 24;

    private final AuditSegments segments;
    private final ErasureTexts texts;

    AuditRetention(AuditSegments segments, ErasureTexts texts) {
        this.segments = segments;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "logboek";
    }

    @Override
    public Term usualTerm() {
        return Term.months(USUAL_MONTHS);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.auditName(), texts.auditData(), texts.auditGround(), texts.auditAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_line");
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.of(AuditLine.recordedBefore(due.before()));
    }

    @Override
    public long erase(Due due, int most) {
        return segments.closeBefore(due.before(), most);
    }
}
