package nl.pleegpeil.farewell;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;
import nl.pleegpeil.shared.TimeSource;

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
        Object[] old = Farewell.countBefore(yearOf(due));
        return new Overdue(((Number) old[0]).longValue(), endOf((Integer) old[1]), endOf((Integer) old[2]));
    }

    @Override
    public long erase(Due due, int most) {
        return Farewell.eraseBefore(yearOf(due), most);
    }

    /** Of the year in which the moment lies not all days are past. */
    private static int yearOf(Due due) {
        return due.before().atZone(TimeSource.NETHERLANDS).getYear();
    }

    private static Instant endOf(Integer year) {
        return year == null ? null : LocalDate.of(year, 12, 31).atStartOfDay(TimeSource.NETHERLANDS).toInstant();
    }
}
