package nl.pleegpeil.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;
import nl.pleegpeil.shared.TimeSource;

/** What people wrote: the words go and the row stays, so that the figures of a year do not change. */
@ApplicationScoped
class TextRetention implements RetentionRule {

    private static final int USUAL_MONTHS = 24;

    private final RowWall wall;
    private final FreeTextTexts texts;
    private final Clock clock;

    TextRetention(RowWall wall, FreeTextTexts texts, Clock clock) {
        this.wall = wall;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "teksten";
    }

    @Override
    public Term usualTerm() {
        return Term.months(USUAL_MONTHS);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.textsName(), texts.textsData(), texts.textsGround(), texts.textsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("free_text");
    }

    @Override
    public boolean knowsAreas() {
        return true;
    }

    @Override
    @Transactional
    public Overdue overdue(Due due) {
        wall.openForTheService();
        List<FreeText> old = FreeText.withWordsBefore(day(due.before()), due.keptAreas(), Integer.MAX_VALUE);
        return old.isEmpty() ? new Overdue(0, null, null)
                : new Overdue(old.size(), moment(old.get(0).recordedOn), moment(old.get(old.size() - 1).recordedOn));
    }

    @Override
    @Transactional
    public long erase(Due due, int most) {
        wall.openForTheService();
        List<FreeText> old = FreeText.withWordsBefore(day(due.before()), due.keptAreas(), most);
        old.forEach(text -> text.blank(LocalDate.now(clock)));
        return old.size();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(TimeSource.NETHERLANDS).toLocalDate();
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(TimeSource.NETHERLANDS).toInstant();
    }
}
