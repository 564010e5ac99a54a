package nl.pleegpeil.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Files that were offered and never taken in; one that is taken in goes at once. */
@ApplicationScoped
class UploadRetention implements RetentionRule {

    private static final int USUAL_DAYS = 7;

    private final UploadTexts texts;

    UploadRetention(UploadTexts texts) {
        this.texts = texts;
    }

    @Override
    public String code() {
        return "uploads";
    }

    @Override
    public Term usualTerm() {
        return Term.days(USUAL_DAYS);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.retentionName(), texts.retentionData(), texts.retentionGround(), texts.retentionAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("import_upload", "import_upload_chunk");
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.of(StoredUpload.storedBefore(due.before()));
    }

    @Override
    public long erase(Due due, int most) {
        List<StoredUpload> old = StoredUpload.oldestBefore(due.before(), most);
        old.forEach(upload -> StoredUpload.erase(upload.id));
        return old.size();
    }
}
