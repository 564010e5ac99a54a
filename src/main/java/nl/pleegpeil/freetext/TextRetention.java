package nl.pleegpeil.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        Object[] old = FreeText.countWithWordsBefore(day(due.before()), due.keptAreas());
        return new Overdue(((Number) old[0]).longValue(), moment((LocalDate) old[1]), moment((LocalDate) old[2]));
    }

    @Override
    @Transactional
    public long erase(Due due, int most) {
        wall.openForTheService();
        return FreeText.blankBefore(day(due.before()), due.keptAreas(), most, LocalDate.now(clock));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(TimeSource.NETHERLANDS).toLocalDate();
    }

    private static Instant moment(LocalDate day) {
        return day == null ? null : day.atStartOfDay(TimeSource.NETHERLANDS).toInstant();
    }
}
